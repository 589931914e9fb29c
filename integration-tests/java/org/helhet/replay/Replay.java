package org.helhet.replay;

import static java.util.stream.Collectors.joining;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.helhet.casework.Actor;
import org.helhet.casework.acting.Acts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a log happen again: {@code Replay FOLDER [CASES]} prints the report. Whoever is called in says so at the next thing that happens
 * an hour later or more.
 */
public final class Replay {

    private static final Duration AFTER_THE_LOG = Duration.ofDays(30);
    private static final Duration TO_SAY_SO = Duration.ofHours(1);
    private static final int EVERY = 10;

    private final Stage stage;
    private int steps;
    private int samples;
    private int broken;

    private Replay(Stage stage) {
        this.stage = stage;
    }

    private record Happening(ReplayedCase who, LogEvent event) {}

    public static void main(String[] arguments) {
        int atMost = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        quiet();
        System.out.println(
                of(EventLog.some(EventLog.read(Path.of(arguments[0])), atMost)).text());
    }

    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    static Report of(List<LogCase> cases) {
        try (var stage = new Stage(LogRules.of(cases), cases.getFirst().begins())) {
            return new Replay(stage).run(cases);
        }
    }

    private Report run(List<LogCase> log) {
        var cases = log.stream().map(one -> new ReplayedCase(one, stage)).toList();
        var events = cases.stream()
                .flatMap(one -> one.log().events().stream().map(event -> new Happening(one, event)))
                .sorted(Comparator.comparing(happening -> happening.event().at()))
                .toList();
        events.forEach(this::happens);
        pass(events.getLast().event().at().plus(AFTER_THE_LOG));
        return new Report(new Outcomes(stage, cases), events.size(), samples, broken);
    }

    private void happens(Happening next) {
        pass(next.event.at());
        next.who.happens(next.event);
        sample();
    }

    private void pass(Instant until) {
        stage.passUntil(until, () -> {
            sayThatTheyAreOnIt();
            sample();
        });
    }

    private void sayThatTheyAreOnIt() {
        var calls = stage.sql()
                .sql("select id from escalation where acknowledged_at is null and called_at <= :before")
                .param("before", Timestamp.from(stage.now().minus(TO_SAY_SO)))
                .query(Long.class)
                .list();
        calls.forEach(call -> stage.get(Acts.class).acknowledge(call, new Actor("", "replay")));
    }

    /** Is there an open complaint without exactly one owner who is here, and one next promise? */
    private void sample() {
        if (steps++ % EVERY == 0) {
            samples++;
            broken += stage.sql().sql("""
                            select count(*)
                              from complaint
                             where status <> 'closed'
                               and (not exists (select from person where id = owner_id and active)
                                    or (select count(*) from promise where complaint_id = complaint.id and state = 'next') <> 1)
                            """).query(Integer.class).single();
        }
    }

    /** The report of what came of it. */
    record Report(String text, Outcomes.Invariants invariants, int broken) {

        private Report(Outcomes outcomes, int events, int samples, int broken) {
            this(
                    Stream.concat(
                                    Stream.of(
                                            "cases  " + outcomes.cases(),
                                            "events of the log  " + events,
                                            "samples  %d, of them broken  %d".formatted(samples, broken)),
                                    outcomes.lines())
                            .collect(joining("\n")),
                    outcomes.invariants(),
                    broken);
        }
    }
}
