package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Reference;
import org.helhet.decision.Earlier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What we already know of somebody who writes: complaints that are open, or were closed a short while ago. */
@Repository
public class History {

    private static final Duration SHORT_WHILE = Duration.ofDays(30);

    /** An earlier complaint, and how many times the customer has written about it. */
    public record Known(long complaint, Earlier earlier, int contacts) {

        /** How it has to do with the new one, in the words of the timeline. */
        String word() {
            return switch (earlier.relation()) {
                case BELONGS_TO_OPEN -> "quoted";
                case SAME_CUSTOMER_OPEN -> "sameCustomer";
                case CLOSED_RECENTLY -> "closedRecently";
            };
        }
    }

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The closest first; at most ten. */
    public List<Known> of(Content content, Instant now) {
        var quoted = quoted(content);
        var candidates =
                Stream.concat(quoted.stream(), ofTheSame(content).stream()).toList();
        return candidates.isEmpty() ? List.of() : known(candidates, quoted, now);
    }

    private List<Long> quoted(Content content) {
        var references = Reference.inBrackets(content.subject());
        if (references.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id from complaint where reference = any (:references) order by id")
                .param("references", references.stream().map(Reference::value).toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    /** The fifty latest by address, customer number and order number, so that somebody with thousands costs no more. */
    private List<Long> ofTheSame(Content content) {
        return jdbc.sql("""
                        (select complaint_id
                           from complaint_address
                          where address = :address and address <> '' order by complaint_id desc limit 50)
                        union
                        (select id
                           from complaint
                          where customer_number = :number and customer_number <> '' order by id desc limit 50)
                        union
                        (select id
                           from complaint
                          where order_number = :order and order_number <> '' order by id desc limit 50)
                        order by 1
                        """)
                .param("address", Text.sameAddress(content.from().email()))
                .param("number", content.said().customerNumber())
                .param("order", content.said().orderNumber())
                .query(Long.class)
                .list();
    }

    private List<Known> known(List<Long> candidates, List<Long> quoted, Instant now) {
        return jdbc.sql("""
                        select id, reference, owner_id, contacts,
                               case when status = 'closed' then 'CLOSED_RECENTLY'
                                    when id = any (:quoted) then 'BELONGS_TO_OPEN'
                                    else 'SAME_CUSTOMER_OPEN' end as relation
                          from complaint
                         where id = any (:candidates)
                           and (status <> 'closed' or closed_at > :shortWhileAgo)
                         order by status = 'closed', id = any (:quoted) desc, id desc
                         limit 10
                        """)
                .param("candidates", candidates.toArray(Long[]::new))
                .param("quoted", quoted.toArray(Long[]::new))
                .param("shortWhileAgo", Row.at(now.minus(SHORT_WHILE)))
                .query(History::toKnown)
                .list();
    }

    private static Known toKnown(ResultSet row, int number) throws SQLException {
        var relation = Earlier.Relation.valueOf(row.getString("relation"));
        var owner = new PersonId(row.getString("owner_id"));
        return new Known(
                row.getLong("id"),
                new Earlier(relation, row.getString("reference"), owner),
                relation == Earlier.Relation.SAME_CUSTOMER_OPEN ? row.getInt("contacts") : 0);
    }
}
