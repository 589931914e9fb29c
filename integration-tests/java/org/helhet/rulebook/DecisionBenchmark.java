package org.helhet.rulebook;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Policy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decides made-up complaints, their topics already found, by the twenty rules of the policy and a made-up ownership table. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"})
public class DecisionBenchmark {

    private static final int COMPLAINTS = 1_024;

    @Param({"1000", "10000"})
    public int rows;

    private Decisions decisions;
    private Facts[] complaints;
    private int next;

    @Setup
    public void makeUp() {
        var madeUp = new MadeUp(1, 100, 30, 5);
        decisions = new Decisions(madeUp.tables(rows), Policy.compiled());
        complaints =
                IntStream.range(0, COMPLAINTS).mapToObj(i -> madeUp.facts()).toArray(Facts[]::new);
    }

    @Benchmark
    public Decision decide() {
        return decisions.decide(complaints[next++ & (COMPLAINTS - 1)], MadeUp.NOW);
    }
}
