package org.helhet.casework;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.Customer;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Status;
import org.helhet.decision.Facts;
import org.helhet.decision.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The complaints as they are written. That each open one has an active owner is a foreign key. */
@Repository
public class ComplaintRegister {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ComplaintRegister(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public long nextId() {
        return jdbc.sql("select nextval('complaint_id')").query(Long.class).single();
    }

    void open(NewComplaint opened) {
        var about = opened.about();
        jdbc.sql("""
                        insert into complaint (id, reference, status_token, status, arrival_id, severity, owner_id,
                               next_promise_id, order_number, rulebook, channel, received_at, language, country, area,
                               topics, need_by, need_by_words, customer_number, customer_name, customer_type,
                               opened_at, wake_at)
                        values (:id, :reference, :token, :status, :arrival, :severity, :owner,
                               :nextPromise, :orderNumber, :rulebook, :channel, :receivedAt, :language, :country, :area,
                               :topics, :needBy, :needByWords, :customerNumber, :customerName, :customerType,
                               :receivedAt, :wakeAt)
                        """)
                .param("id", about.id())
                .param("reference", about.reference())
                .param("token", about.token())
                .param("status", Status.OPEN.word())
                .param("arrival", opened.arrival())
                .param("severity", about.severity().word())
                .param("owner", about.owner().id().value())
                .param("nextPromise", PromiseRegister.FIRST)
                .param("orderNumber", opened.taken().content().said().orderNumber())
                .param("rulebook", opened.rules().version())
                .param("wakeAt", Row.at(opened.taken().takenAt()))
                .params(understood(about.facts()))
                .params(customer(about.facts().customer()))
                .update();
    }

    /** From now on whoever writes from this address and quotes the reference belongs to the complaint. */
    public void knows(long complaint, String address) {
        if (address.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into complaint_address (complaint_id, address)
                        values (:complaint, :address)
                        on conflict do nothing
                        """)
                .param("complaint", complaint)
                .param("address", Text.sameAddress(address))
                .update();
    }

    /** Writes what has become of them, and when to look at each again. */
    void write(List<InHand> hands) {
        batches.batchUpdate(
                """
                update complaint
                   set status = :status, severity = :severity, owner_id = :owner, opening = :opening,
                       opened_at = :openedAt, answered_at = :answeredAt, closed_at = :closedAt, holds = :holds,
                       contacts = :contacts, bounces = :bounces, next_promise_id = :nextPromise, wake_at = :wakeAt
                 where id = :id
                """, hands.stream().map(ComplaintRegister::parameters).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(InHand hand) {
        var condition = hand.condition();
        return new MapSqlParameterSource("id", hand.id())
                .addValue("status", condition.status().word())
                .addValue("severity", condition.severity().word())
                .addValue("owner", hand.owner().id().value())
                .addValue("opening", condition.opening())
                .addValue("openedAt", Row.at(condition.openedAt()))
                .addValue("answeredAt", Row.atOrNull(condition.answeredAt()))
                .addValue("closedAt", Row.atOrNull(condition.closedAt()))
                .addValue("holds", condition.holds().word())
                .addValue("contacts", condition.contacts())
                .addValue("bounces", condition.bounces())
                .addValue(
                        "nextPromise",
                        hand.promises().next().map(GivenPromise::id).orElse(null),
                        Types.INTEGER)
                .addValue("wakeAt", Row.at(hand.wakeAt()));
    }

    void link(long complaint, List<History.Known> earlier) {
        if (earlier.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                """
                insert into complaint_link (complaint_id, earlier_id, relation)
                values (:complaint, :earlier, :relation)
                """,
                earlier.stream()
                        .map(known -> new MapSqlParameterSource("complaint", complaint)
                                .addValue("earlier", known.complaint())
                                .addValue("relation", known.word()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static Map<String, @Nullable Object> understood(Facts facts) {
        var understood = new HashMap<String, @Nullable Object>(Map.of(
                "channel", facts.channel().word(),
                "receivedAt", Row.at(facts.receivedAt()),
                "language", facts.language(),
                "country", facts.country(),
                "area", facts.area(),
                "topics", facts.topics().stream().map(Topic::name).toArray(String[]::new)));
        var needBy = facts.needBy();
        understood.put("needBy", needBy == null ? null : Row.at(needBy.at()));
        understood.put("needByWords", needBy == null ? "" : needBy.words());
        return understood;
    }

    private static Map<String, Object> customer(Customer customer) {
        return Map.of(
                "customerNumber", customer.number(),
                "customerName", customer.name(),
                "customerType", customer.type().word());
    }
}
