package org.helhet.rulebook;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.topics.TopicSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads, checks and indexes the rules as shipped with an ownership table of 10,000 rows; the policy is compiled already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class ReloadBenchmark {

    private static final int ROWS = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private RuleFiles files;

    @Setup
    public void write() {
        files = LargeRules.of(ROWS, 1);
        Policy.compiled();
    }

    @Benchmark
    public Object tenThousandRows() {
        var sound = (RulebookFolder.Loaded.Sound) RulebookFolder.check(files, TODAY);
        new TopicSearch(sound.tables().topics());
        return new Decisions(sound.tables(), Policy.compiled());
    }
}
