package org.helhet.casework.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.helhet.casework.Content;
import org.helhet.casework.Json;
import org.helhet.casework.Row;
import org.helhet.casework.RulebookInForce;
import org.helhet.casework.Text;
import org.helhet.complaint.Reference;
import org.helhet.decision.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which complaint a mail belongs to, one that is not closed before one that is; knowing its reference alone is not enough. */
@Repository
class Belonging {

    /** A complaint; {@code answers} names the kind of our message that the mail refers to, empty when it refers to none. */
    record To(
            long complaint,
            String reference,
            String token,
            @Nullable Instant closedAt,
            String answers) {}

    private final JdbcClient jdbc;
    private final RulebookInForce rules;

    Belonging(JdbcClient jdbc, RulebookInForce rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** A complaint that is closed for so long that it is not taken up again is no longer what a mail belongs to. */
    Optional<To> of(Content content, Instant now) {
        return byOurMessage(content).or(() -> byReference(content)).filter(to -> isOpenOrCanBe(to, now));
    }

    private boolean isOpenOrCanBe(To to, Instant now) {
        var closedAt = to.closedAt();
        return closedAt == null || now.isBefore(rules.get().rulebook().time().reopenableUntil(closedAt, facts(to)));
    }

    private Facts facts(To to) {
        return jdbc.sql("select facts from decision where complaint_id = :complaint order by id desc limit 1")
                .param("complaint", to.complaint())
                .query((row, number) -> Json.facts(row.getString("facts")))
                .single();
    }

    private Optional<To> byOurMessage(Content content) {
        if (content.references().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select complaint.id, complaint.reference, complaint.status_token, complaint.closed_at,
                               outbox.kind as answers
                          from outbox
                          join complaint on complaint.id = outbox.complaint_id
                         where outbox.message_id = any (:references)
                         order by complaint.status = 'closed', outbox.id desc
                         limit 1
                        """)
                .param("references", content.references().toArray(String[]::new))
                .query(Belonging::toComplaint)
                .optional();
    }

    private Optional<To> byReference(Content content) {
        var quoted = Reference.inBrackets(content.subject());
        if (quoted.isEmpty() || content.from().email().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select complaint.id, complaint.reference, complaint.status_token, complaint.closed_at, '' as answers
                          from complaint
                          join complaint_address on complaint_address.complaint_id = complaint.id
                         where complaint.reference = any (:quoted)
                           and complaint_address.address = :address
                         order by complaint.status = 'closed', complaint.id desc
                         limit 1
                        """)
                .param("quoted", quoted.stream().map(Reference::value).toArray(String[]::new))
                .param("address", Text.sameAddress(content.from().email()))
                .query(Belonging::toComplaint)
                .optional();
    }

    private static To toComplaint(ResultSet row, int number) throws SQLException {
        return new To(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("status_token"),
                Row.instantOrNull(row, "closed_at"),
                row.getString("answers"));
    }
}
