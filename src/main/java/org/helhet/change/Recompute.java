package org.helhet.change;

import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.helhet.casework.file.PastDecision;
import org.helhet.casework.file.PastDecisions;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes every past decision again from its facts, at its instant, by its version: the same answer must come out. */
@Service
public class Recompute {

    private final PastDecisions decisions;
    private final Versions versions;

    Recompute(PastDecisions decisions, Versions versions) {
        this.decisions = decisions;
        this.versions = versions;
    }

    /** For a command, which has a database and nothing else. */
    public static Recompute on(DataSource database, Clock clock) {
        var jdbc = JdbcClient.create(database);
        var versions =
                new Versions(new VersionRegister(jdbc), new Contents(jdbc), new Checking(clock), new Languages());
        return new Recompute(new PastDecisions(jdbc), versions);
    }

    /** @param notPossible those by versions from before the files were kept */
    public record Result(long same, long different, long notPossible) {}

    /** Tells each difference in a line. */
    public Result all(Consumer<String> differences) {
        var counts = new Counts(differences);
        decisions.each(decision -> versions.rulebook(decision.rulebook())
                .ifPresentOrElse(rulebook -> counts.count(decision, rulebook), () -> counts.notPossible++));
        return new Result(counts.same, counts.different, counts.notPossible);
    }

    private static final class Counts {

        private final Consumer<String> differences;
        private long same;
        private long different;
        private long notPossible;

        Counts(Consumer<String> differences) {
            this.differences = differences;
        }

        void count(PastDecision decision, Rulebook rulebook) {
            var again = rulebook.decide(decision.facts(), decision.madeAt());
            if (decision.isSameAs(again)) {
                same++;
            } else {
                different++;
                differences.accept("%s, decided %s by version %s: %s then, %s now. Then: %s. Now: %s."
                        .formatted(
                                decision.complaint(),
                                decision.madeAt(),
                                decision.rulebook(),
                                decision.owner().value(),
                                again.owner().id().value(),
                                decision.reasons().all(),
                                again.reasons().all()));
            }
        }
    }
}
