package org.helhet.rulebook.deciding;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.decision.CalledIn;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Standing;
import org.helhet.rulebook.rows.EscalationRow;
import org.helhet.rulebook.rows.ExceptionRow;
import org.helhet.rulebook.rows.Outcome;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.To;
import org.helhet.rulebook.rows.TopicLimits;

/** Who is called in when, by {@code escalation.csv}. Immutable, for any thread. */
public final class Ladder {

    private final List<EscalationRow> rows;
    private final List<EscalationRow> end;
    private final Staff staff;
    private final Calendars calendars;
    private final TopicLimits topicLimits;

    public Ladder(Tables tables, Calendars calendars) {
        this.rows = List.copyOf(tables.escalation());
        this.end = endOf(rows);
        this.staff = new Staff(tables.people().values());
        this.calendars = calendars;
        this.topicLimits = new TopicLimits(tables.limits());
    }

    /** The rows of the highest rung: nobody comes after whom they call. */
    public static List<EscalationRow> endOf(List<EscalationRow> rows) {
        int highest = rows.stream().mapToInt(row -> row.step().rung()).max().orElse(0);
        return rows.stream()
                .filter(row -> highest > 0 && row.step().rung() == highest)
                .toList();
    }

    public List<EscalationRule> rules(Standing complaint, Instant now) {
        var situation = situation(complaint, now);
        return rows.stream()
                .filter(row -> row.conditions().stream().allMatch(situation::holds))
                .map(EscalationRow::rule)
                .toList();
    }

    public CalledIn calledIn(EscalationRule rule, Standing complaint, Instant now) {
        return calledIn(rowOf(rule), complaint, now);
    }

    public CalledIn calledIn(EscalationRow row, Standing complaint, Instant now) {
        return calledIn(row.to(), row.row(), row.says(), complaint, now);
    }

    /** Whom a sentence calls in; nobody where it says something else. */
    public Optional<CalledIn> calledIn(ExceptionRow row, Standing complaint, Instant now) {
        return row.then() instanceof Outcome.CallIn call
                ? Optional.of(calledIn(call.to(), row.row(), row.sentence(), complaint, now))
                : Optional.empty();
    }

    private CalledIn calledIn(To to, int row, String says, Standing complaint, Instant now) {
        var presence = new Presence(situation(complaint, now), calendars);
        var last = end.stream().map(EscalationRow::to).toList();
        var help = new HelpSearch(complaint, presence, staff, last).by(to);
        var why = help.how().isEmpty() ? help.person().name() : help.how();
        return new CalledIn(help.person().asOthersKnow(presence.today(help.person())), row, says + ": " + why);
    }

    public String nameOf(PersonId person) {
        return staff.find(person).map(PersonRow::name).orElse(person.value());
    }

    private EscalationRow rowOf(EscalationRule rule) {
        return rows.stream()
                .filter(row -> row.row() == rule.row())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("This version has no such row: " + rule));
    }

    private Situation situation(Standing complaint, Instant now) {
        var facts = complaint.facts().whileAway(complaint.away());
        return Situation.of(facts, now, calendars.of(facts.country()), topicLimits)
                .graded(complaint.severity());
    }
}
