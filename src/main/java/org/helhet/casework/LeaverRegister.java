package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Person;
import org.helhet.decision.RulebookGap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for somebody who leaves. */
@Repository
class LeaverRegister {

    /** Something of a complaint that waits for one person. */
    record Waiting(long id, long complaint) {}

    private final JdbcClient jdbc;

    LeaverRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> openOf(PersonId person) {
        return jdbc.sql("select id from complaint where owner_id = :person and status <> 'closed' order by id")
                .param("person", person.value())
                .query(Long.class)
                .list();
    }

    /** To which this person was called in and has not said "I have seen it". */
    List<Waiting> callsTo(PersonId person) {
        return jdbc.sql("""
                        select escalation.id, complaint_id
                          from escalation
                          join complaint on complaint.id = complaint_id and complaint.opening = escalation.opening
                         where person_id = :person and acknowledged_at is null and status <> 'closed'
                         order by escalation.id
                        """)
                .param("person", person.value())
                .query(LeaverRegister::toWaiting)
                .list();
    }

    void call(long call, PersonId next) {
        jdbc.sql("""
                        update escalation set person_id = :next, reminders = 0, last_reminder_at = null
                         where id = :call
                        """).param("call", call).param("next", next.value()).update();
    }

    /** Decisions that wait for this person's yes. */
    List<Waiting> proposalsTo(PersonId person) {
        return jdbc.sql("""
                        select id, complaint_id
                          from settlement
                         where approver_id = :person and state = 'proposed'
                         order by id
                        """)
                .param("person", person.value())
                .query(LeaverRegister::toWaiting)
                .list();
    }

    void uncoverBy(PersonId person) {
        jdbc.sql("update complaint set covered_by = null where covered_by = :person")
                .param("person", person.value())
                .update();
    }

    /** Whose last day is over, the longest first. */
    List<PersonId> due(Instant now) {
        return jdbc
                .sql("select id from person where leaves_at <= :now and left_at is null order by leaves_at, id")
                .param("now", Row.at(now))
                .query(String.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    Optional<Instant> next() {
        return jdbc.sql(
                        "select leaves_at from person where leaves_at is not null and left_at is null order by leaves_at limit 1")
                .query((row, number) -> Row.instant(row, "leaves_at"))
                .optional();
    }

    Set<PersonId> with(Set<PersonId> away, PersonId person) {
        var all = new HashSet<>(away);
        all.add(person);
        return all;
    }

    /** Never the one who leaves: where the rules know nobody else, the next above, or whoever is here. */
    Decision decide(InHand hand, Facts facts, PersonId leaver) {
        var decision = hand.rules().rulebook().decide(facts, hand.now());
        if (!decision.owner().id().equals(leaver)) {
            return decision;
        }
        var says = "The rules lead to nobody but %s, who has left.".formatted(Stand.name(hand, leaver));
        return new Decision.TakenByDuty(
                somebodyElse(hand, leaver),
                decision.severity(),
                decision.promises(),
                new RulebookGap(says),
                decision.reasons());
    }

    private static Owner somebodyElse(InHand hand, PersonId leaver) {
        var people = hand.rules().people();
        var next = Optional.ofNullable(people.get(Ownership.nextAfter(hand, leaver)))
                .filter(person -> !person.id().equals(leaver));
        Person person = next.orElseGet(() -> hand.rules().rulebook().people().stream()
                .filter(other -> other.active() && !other.id().equals(leaver))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody is left to own a complaint.")));
        return new Owner(person.id(), person.name(), person.email(), person.phone());
    }

    private static Waiting toWaiting(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getLong("id"), row.getLong("complaint_id"));
    }
}
