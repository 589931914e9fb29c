package org.helhet.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.helhet.decision.CalledIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Causes that somebody looks for, and the complaints behind them. That there is one open task of a cause is a unique index. */
@Repository
class CauseRegister {

    private final JdbcClient jdbc;

    CauseRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> open(String topic, String area) {
        return jdbc.sql("select id from cause_task where topic = :topic and area = :area and state = 'open'")
                .param("topic", topic)
                .param("area", area)
                .query(Long.class)
                .optional();
    }

    /** The latest complaints first of all about this topic that came from this area since then. */
    List<Long> alike(String topic, String area, Instant since, int atMost) {
        return jdbc.sql("""
                        select id
                          from complaint
                         where area = :area
                           and area <> ''
                           and received_at > :since
                           and topics[1] = :topic
                         order by received_at desc, id
                         limit :atMost
                        """)
                .param("topic", topic)
                .param("area", area)
                .param("since", Row.at(since))
                .param("atMost", atMost)
                .query(Long.class)
                .list();
    }

    /** Waits for whoever is beginning the same at this moment; then it is theirs. */
    long begin(String topic, String area, CalledIn called, InHand hand) {
        jdbc.sql("""
                        insert into cause_task (topic, area, owner_id, why, rulebook, row, opened_at)
                        values (:topic, :area, :owner, :why, :rulebook, :row, :now)
                        on conflict (topic, area) where state = 'open' do nothing
                        """)
                .param("topic", topic)
                .param("area", area)
                .param("owner", called.person().id().value())
                .param("why", called.why())
                .param("rulebook", hand.rules().version())
                .param("row", called.row())
                .param("now", Row.at(hand.now()))
                .update();
        return open(topic, area).orElseThrow();
    }

    void link(long task, long complaint) {
        jdbc.sql("""
                        insert into cause_task_complaint (cause_task_id, complaint_id)
                        values (:task, :complaint)
                        on conflict do nothing
                        """).param("task", task).param("complaint", complaint).update();
    }
}
