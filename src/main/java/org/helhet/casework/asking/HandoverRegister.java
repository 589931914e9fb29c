package org.helhet.casework.asking;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.Row;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offers of ownership. */
@Repository
public class HandoverRegister {

    private static final String COLUMNS = """
            select handover.id, complaint_id, opening, offered_by, former.name as offered_by_name, person_id,
                   person.name as person_name, reason, offered_at, accept_by, state, answered_at, words
              from handover
              join person on person.id = person_id
              join person former on former.id = offered_by
            """;

    private final JdbcClient jdbc;

    HandoverRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long offer(Handover offer) {
        return jdbc.sql("""
                        insert into handover (complaint_id, opening, offered_by, person_id, reason, offered_at, accept_by, state)
                        values (:complaint, :opening, :offeredBy, :person, :reason, :offeredAt, :acceptBy, :state)
                        returning id
                        """)
                .param("complaint", offer.complaint())
                .param("opening", offer.opening())
                .param("offeredBy", offer.offeredBy().value())
                .param("person", offer.person().value())
                .param("reason", offer.reason())
                .param("offeredAt", Row.at(offer.offeredAt()))
                .param("acceptBy", Row.at(offer.acceptBy()))
                .param("state", offer.state().word())
                .query(Long.class)
                .single();
    }

    public Optional<Handover> find(long offer) {
        return jdbc.sql(COLUMNS + " where handover.id = :offer")
                .param("offer", offer)
                .query(HandoverRegister::toHandover)
                .optional();
    }

    /** Call it with the complaint locked. */
    void becomes(long offer, Handover.State state, String words, Instant now) {
        jdbc.sql("update handover set state = :state, words = :words, answered_at = :now where id = :offer")
                .param("offer", offer)
                .param("state", state.word())
                .param("words", words)
                .param("now", Row.at(now))
                .update();
    }

    /** Whatever is still offered of this complaint is so no longer. */
    public void withdrawAll(long complaint, Instant now) {
        jdbc.sql("""
                        update handover set state = 'withdrawn', answered_at = :now
                         where complaint_id = :complaint and state = 'offered'
                        """).param("complaint", complaint).param("now", Row.at(now)).update();
    }

    /** Nobody can be offered anything who has left. */
    public void withdrawTo(PersonId person, Instant now) {
        jdbc.sql("""
                        update handover set state = 'withdrawn', answered_at = :now
                         where person_id = :person and state = 'offered'
                        """).param("person", person.value()).param("now", Row.at(now)).update();
    }

    int countOf(long complaint, int opening) {
        return jdbc.sql("select count(*) from handover where complaint_id = :complaint and opening = :opening")
                .param("complaint", complaint)
                .param("opening", opening)
                .query(Integer.class)
                .single();
    }

    Optional<Instant> next() {
        return jdbc.sql("select accept_by from handover where state = 'offered' order by accept_by limit 1")
                .query((row, number) -> Row.instant(row, "accept_by"))
                .optional();
    }

    /** Those whose time is up, the longest first. */
    List<Long> due(Instant now, int atMost) {
        return jdbc.sql("""
                        select id from handover
                         where state = 'offered' and accept_by <= :now
                         order by accept_by, id
                         limit :atMost
                        """)
                .param("now", Row.at(now))
                .param("atMost", atMost)
                .query(Long.class)
                .list();
    }

    public Map<Long, List<Handover>> ofComplaints(List<Long> complaints) {
        return jdbc
                .sql(COLUMNS + " where complaint_id = any (:complaints) order by handover.id")
                .param("complaints", complaints.toArray(Long[]::new))
                .query(HandoverRegister::toHandover)
                .list()
                .stream()
                .collect(groupingBy(Handover::complaint));
    }

    private static Handover toHandover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getLong("id"),
                row.getLong("complaint_id"),
                row.getInt("opening"),
                new PersonId(row.getString("offered_by")),
                row.getString("offered_by_name"),
                new PersonId(row.getString("person_id")),
                row.getString("person_name"),
                row.getString("reason"),
                Row.instant(row, "offered_at"),
                Row.instant(row, "accept_by"),
                Row.word(Handover.State.class, row, "state"),
                Row.instantOrNull(row, "answered_at"),
                row.getString("words"));
    }
}
