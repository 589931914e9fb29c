package org.helhet.replay;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What came of a replay, read from the database. */
final class Outcomes {

    private static final String HOLES = """
            with opened as (
                select complaint_id, at, (select min(at) from event closing
                                           where closing.complaint_id = event.complaint_id and closing.id > event.id
                                             and kind = 'closed') as closed
                  from event
                 where kind in ('received', 'reopened')
            ), open as (
                select complaint_id, range_agg(tstzrange(at, coalesce(closed, :now))) as times from opened group by complaint_id
            ), covered as (
                %s
            )
            select coalesce(sum(extract(epoch from upper(hole) - lower(hole))), 0)
              from open left join covered using (complaint_id),
                   unnest(open.times - coalesce(covered.times, '{}')) hole
            """;
    private static final String OWNED = """
            select complaint_id, range_agg(tstzrange(at, 'infinity')) as times from event where kind = 'decided' group by complaint_id
            """;
    private static final String PROMISED = """
            select complaint_id, range_agg(tstzrange(made_at, case state
                       when 'kept' then kept_at
                       when 'missed' then due_at
                       when 'dropped' then (select min(at) from event where event.complaint_id = promise.complaint_id
                                               and kind in ('closed', 'reopened') and at >= made_at)
                       else 'infinity' end)) as times
              from promise group by complaint_id
            """;

    private final Stage stage;
    private final List<ReplayedCase> cases;

    Outcomes(Stage stage, List<ReplayedCase> cases) {
        this.stage = stage;
        this.cases = cases;
    }

    /** What must be nought: seconds without an owner, seconds without a next promise, misses of which the customer did not hear before. */
    record Invariants(double ownerless, double promiseless, long missedInSilence) {}

    int cases() {
        return cases.size();
    }

    Invariants invariants() {
        return new Invariants(
                holes(OWNED),
                holes(PROMISED),
                count(
                        "select count(*) from promise where state = 'missed' and (warned_at is null or warned_at >= due_at)"));
    }

    Stream<String> lines() {
        return Stream.of(
                        invariantLines(),
                        List.of(bounces()),
                        escalations(),
                        List.of(promises()),
                        mails(),
                        List.of(refused()))
                .flatMap(List::stream);
    }

    private List<String> invariantLines() {
        var found = invariants();
        return List.of(
                "seconds without an owner  %.3f".formatted(found.ownerless()),
                "seconds without a next promise  %.3f".formatted(found.promiseless()),
                "missed without a warning before  " + found.missedInSilence());
    }

    private String bounces() {
        var bounced = references("select distinct reference from bounce join complaint on complaint.id = complaint_id");
        var returned = cases.stream()
                .filter(one -> one.log().returns() > 0)
                .map(ReplayedCase::reference)
                .collect(toSet());
        long both = bounced.stream().filter(returned::contains).count();
        return "cases with a bounce  %d (requests: %s); cases that the log returned  %d; both  %d"
                .formatted(bounced.size(), kinds(), returned.size(), both);
    }

    private Map<String, Long> kinds() {
        var all = new TreeMap<String, Long>();
        stage.sql()
                .sql("select state, count(*) as many from request group by state")
                .query((row, number) -> all.put(row.getString("state"), row.getLong("many")))
                .list();
        return all;
    }

    private record Called(String step, String reference, Instant at) {}

    private List<String> escalations() {
        var ends = cases.stream()
                .collect(toMap(ReplayedCase::reference, one -> one.log().ends()));
        var steps = new TreeMap<String, List<Long>>();
        stage.sql()
                .sql("select step, reference, called_at from escalation join complaint on complaint.id = complaint_id")
                .query((row, number) -> new Called(
                        row.getString("step"),
                        row.getString("reference"),
                        row.getTimestamp("called_at").toInstant()))
                .list()
                .forEach(called -> steps.computeIfAbsent(called.step, step -> new ArrayList<>())
                        .add(ends.get(called.reference).getEpochSecond() - called.at.getEpochSecond()));
        return steps.entrySet().stream()
                .map(step -> told(step.getKey(), step.getValue()))
                .toList();
    }

    private static String told(String step, List<Long> secondsBefore) {
        var before = secondsBefore.stream()
                .filter(seconds -> seconds > 0)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return "step %s  called %d, before the end %d (median %.0f h before), after it %d"
                .formatted(
                        step,
                        secondsBefore.size(),
                        before.length,
                        before.length == 0 ? 0 : at(before, 0.5) / 3600.0,
                        secondsBefore.size() - before.length);
    }

    private String promises() {
        return "promises  kept %d, missed %d, moved %d, dropped at a closing or reopening %d, open %d"
                .formatted(
                        count("select count(*) from promise where state = 'kept'"),
                        count("select count(*) from promise where state = 'missed'"),
                        count("select count(*) from promise where moved"),
                        count("select count(*) from promise where state = 'dropped'"),
                        count("select count(*) from promise where state in ('next', 'later')"));
    }

    private List<String> mails() {
        return Stream.of("recipient_id is null", "recipient_id = owner_id", "recipient_id <> owner_id")
                .map(this::mails)
                .toList();
    }

    private String mails(String to) {
        var sorted = stage.sql().sql("""
                        select count(outbox.id) as many
                          from complaint left join outbox on complaint.id = complaint_id and %s
                         group by complaint.id
                         order by many
                        """.formatted(to)).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .toArray();
        return "mails per case, %s  median %d, P90 %d, most %d, all %d"
                .formatted(
                        to,
                        at(sorted, 0.5),
                        at(sorted, 0.9),
                        at(sorted, 1),
                        Arrays.stream(sorted).sum());
    }

    private String refused() {
        return "acts of the log that were not carried out  "
                + cases.stream().mapToInt(ReplayedCase::refused).sum();
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    private double holes(String covered) {
        return stage.sql()
                .sql(HOLES.formatted(covered))
                .param("now", Timestamp.from(stage.now()))
                .query(Double.class)
                .single();
    }

    private long count(String query) {
        return stage.sql().sql(query).query(Long.class).single();
    }

    private Set<String> references(String query) {
        return Set.copyOf(stage.sql().sql(query).query(String.class).list());
    }
}
