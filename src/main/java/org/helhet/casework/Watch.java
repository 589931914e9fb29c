package org.helhet.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what time asks for, the longest due first, on any number of nodes: each takes what no other has locked, and what is done is
 * written down in the same transaction. A complaint that cannot be worked on is put off a little and holds up no other.
 */
@Service
public class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PUT_OFF = Duration.ofMinutes(1);

    private final Handling handling;
    private final DueWork dueWork;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Watch(Handling handling, DueWork dueWork, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.handling = handling;
        this.dueWork = dueWork;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Works on some of what is due, each complaint once; 0 when nothing is, or when others have it in hand. */
    public int workOff(int atMost) {
        try {
            return together(atMost);
        } catch (RuntimeException broken) {
            LOG.warn("Complaints that are due could not be worked on together; now each is alone.", broken);
            return each(atMost);
        }
    }

    /** When something is due next; empty when nothing is open. */
    public Optional<Instant> next() {
        return jdbc.sql("select wake_at from complaint where status <> 'closed' order by wake_at limit 1")
                .query((row, number) -> Row.instant(row, "wake_at"))
                .optional();
    }

    private int together(int atMost) {
        return transaction.execute(status -> {
            var hands = handling.takeDue(atMost);
            hands.forEach(dueWork::catchUp);
            handling.putDown(hands);
            return hands.size();
        });
    }

    private int each(int atMost) {
        var due = due(atMost);
        due.forEach(this::alone);
        return due.size();
    }

    private List<Long> due(int atMost) {
        return jdbc.sql("""
                        select id
                          from complaint
                         where wake_at <= :now and status <> 'closed'
                         order by wake_at
                         limit :atMost
                        """)
                .param("now", Row.at(clock.instant()))
                .param("atMost", atMost)
                .query(Long.class)
                .list();
    }

    private void alone(long complaint) {
        try {
            transaction.executeWithoutResult(status -> {
                var hand = handling.take(complaint);
                dueWork.catchUp(hand);
                handling.putDown(hand);
            });
        } catch (RuntimeException broken) {
            LOG.error(
                    "Complaint {} is due and could not be worked on; it is tried again in a minute.",
                    complaint,
                    broken);
            putOff(complaint);
        }
    }

    private void putOff(long complaint) {
        jdbc.sql("update complaint set wake_at = :later where id = :complaint and status <> 'closed'")
                .param("later", Row.at(clock.instant().plus(PUT_OFF)))
                .param("complaint", complaint)
                .update();
    }
}
