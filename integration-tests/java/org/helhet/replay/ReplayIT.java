package org.helhet.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few cases of each log, so that the replay goes on working; docs/replays.md tells of all of them. */
class ReplayIT {

    private static final Path LOGS = Path.of("../shared/complaints");
    private static final int CASES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"bpi13", "servicenow"})
    void nothingOfARealLogIsEverWithoutOwnerOrPromise(String log) {
        var folder = LOGS.resolve(log);
        assumeThat(folder.resolve("events.csv"))
                .as("The log %s is not part of this repository; SOURCES in docs/replays.md say where it is found.", log)
                .exists();

        var all = EventLog.read(folder);
        var report = Replay.of(all.stream().skip(all.size() / 2).limit(CASES).toList());

        assertThat(report.invariants()).isEqualTo(new Outcomes.Invariants(0, 0, 0));
        assertThat(report.broken()).isZero();
    }
}
