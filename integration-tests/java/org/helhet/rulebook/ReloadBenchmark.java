package org.helhet.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

    private final Random random = new Random(1);
    private final List<String> topics =
            List.copyOf(RulesAsShipped.tables().vocabulary().topics().all());
    private final List<String> areas =
            List.copyOf(RulesAsShipped.tables().vocabulary().areas().all());
    private RuleFiles files;

    @Setup
    public void write() {
        var byName = new TreeMap<>(RuleFiles.of(Path.of("rules")).byName());
        var rows = IntStream.range(0, ROWS).mapToObj(this::row).collect(joining());
        byName.put(
                "ownership.csv",
                ("Topic;Area;Customer type;Condition;Owner;Why\n" + rows + ";;;;duty owner;\n").getBytes(UTF_8));
        files = new RuleFiles(byName);
        Policy.compiled();
    }

    @Benchmark
    public Object tenThousandRows() {
        var sound = (RulebookFolder.Loaded.Sound) RulebookFolder.check(files, TODAY);
        new TopicSearch(sound.tables().topics());
        return new Decisions(sound.tables(), Policy.compiled());
    }

    /** Asks for fewer contacts than the rows above it with the same topic and area, so that none of them hides it. */
    private String row(int number) {
        var pairs = topics.size() * areas.size();
        return "%s;%s;business;contacts is at least %d;%s;\n"
                .formatted(
                        topics.get(number % topics.size()),
                        areas.get(number / topics.size() % areas.size()),
                        1 + (ROWS - 1 - number) / pairs,
                        one("Anna Berg", "Kari Nes", "duty owner", "Silje Tveit"));
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
