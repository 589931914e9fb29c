package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Reference;
import org.helhet.decision.Earlier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What we already know of somebody who writes: complaints that are open, or were closed a short while ago. */
@Repository
class History {

    private static final Duration SHORT_WHILE = Duration.ofDays(30);

    /** An earlier complaint, and how many times the customer has written about it. */
    record Known(long complaint, Earlier earlier, int contacts) {

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

    /** The closest first. Looks at the fifty latest of each kind, so that somebody with thousands costs no more. */
    List<Known> of(Content content, Instant now) {
        return jdbc.sql("""
                        with quoted as (
                            select id from complaint where reference = any (:quoted)
                        ), same as (
                            (select complaint_id as id from complaint_address
                              where address = :address and address <> '' order by complaint_id desc limit 50)
                            union
                            (select id from complaint
                              where customer_number = :number and customer_number <> '' order by id desc limit 50)
                            union
                            (select id from complaint
                              where order_number = :order and order_number <> '' order by id desc limit 50)
                        )
                        select id, reference, owner_id, contacts,
                               case when status = 'closed' then 'CLOSED_RECENTLY'
                                    when id in (select id from quoted) then 'BELONGS_TO_OPEN'
                                    else 'SAME_CUSTOMER_OPEN' end as relation
                          from complaint
                         where id in (select id from quoted union select id from same)
                           and (status <> 'closed' or closed_at > :shortWhileAgo)
                         order by status = 'closed', id in (select id from quoted) desc, id desc
                         limit 10
                        """)
                .param("quoted", quoted(content))
                .param("address", Text.sameAddress(content.from().email()))
                .param("number", content.said().customerNumber())
                .param("order", content.said().orderNumber())
                .param("shortWhileAgo", Row.at(now.minus(SHORT_WHILE)))
                .query(History::toKnown)
                .list();
    }

    private static String[] quoted(Content content) {
        return Reference.inBrackets(content.subject()).stream()
                .map(Reference::value)
                .toArray(String[]::new);
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
