package org.helhet.rulebook.topics;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.helhet.complaint.Severity;
import org.helhet.decision.Topic;
import org.helhet.rulebook.RulesAsShipped;
import org.helhet.rulebook.words.Language;
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

/** Mails of 200 words against 1,000 rows of topics, each with three words, a phrase, two words near each other and a beginning. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class TopicSearchBenchmark {

    private static final int QUERIES = 1_000;
    private static final int MAILS = 256;

    private final Random random = new Random(1);
    private final List<String> vocabulary = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();
    private TopicSearch topics;
    private TopicSearch shipped;
    private int next;

    @Setup
    public void makeUp() {
        IntStream.range(0, 8_000).forEach(i -> vocabulary.add(word()));
        topics = new TopicSearch(IntStream.range(0, QUERIES)
                .mapToObj(i ->
                        new TopicRow(i + 2, "topic " + i % 20, Map.of(), Severity.NORMAL, Map.of(Language.SV, words())))
                .toList());
        shipped = new TopicSearch(RulesAsShipped.tables().topics());
        IntStream.range(0, MAILS)
                .forEach(i -> mails.add(
                        IntStream.range(0, 200).mapToObj(j -> common()).collect(joining(" "))));
    }

    @Benchmark
    public List<Topic> aThousandQueries() {
        return topics.topicsOf(mails.get(next++ & (MAILS - 1)), "sv");
    }

    @Benchmark
    public List<Topic> theTopicsAsShipped() {
        return shipped.topicsOf(mails.get(next++ & (MAILS - 1)), "sv");
    }

    private String words() {
        return "%s %s^2 %s \"%s %s\"^2 \"%s %s\"~3 %s*"
                .formatted(any(), any(), any(), common(), common(), common(), any(), any().substring(0, 4));
    }

    private String word() {
        return random.ints(4 + random.nextInt(8), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(joining());
    }

    private String any() {
        return vocabulary.get(100 + random.nextInt(vocabulary.size() - 100));
    }

    /** Few words are used often, many seldom, as in real texts. */
    private String common() {
        return vocabulary.get((int) Math.exp(random.nextDouble() * Math.log(vocabulary.size())) - 1);
    }
}
