package org.helhet.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.helhet.complaint.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which complaint that is not closed a mail belongs to; knowing its reference alone is not enough. */
@Repository
class Belonging {

    /** A complaint; {@code answers} names the kind of our message that the mail refers to, empty when it refers to none. */
    record To(long complaint, String reference, String token, String answers) {}

    private final JdbcClient jdbc;

    Belonging(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<To> of(Content content) {
        return byOurMessage(content).or(() -> byReference(content));
    }

    private Optional<To> byOurMessage(Content content) {
        if (content.references().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select complaint.id, complaint.reference, complaint.status_token, outbox.kind as answers
                          from outbox
                          join complaint on complaint.id = outbox.complaint_id
                         where outbox.message_id = any (:references)
                           and complaint.status <> 'closed'
                         order by outbox.id desc
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
                        select complaint.id, complaint.reference, complaint.status_token, '' as answers
                          from complaint
                          join complaint_address on complaint_address.complaint_id = complaint.id
                         where complaint.reference = any (:quoted)
                           and complaint_address.address = :address
                           and complaint.status <> 'closed'
                         order by complaint.id desc
                         limit 1
                        """)
                .param("quoted", quoted.stream().map(Reference::value).toArray(String[]::new))
                .param("address", Text.sameAddress(content.from().email()))
                .query(Belonging::toComplaint)
                .optional();
    }

    private static To toComplaint(ResultSet row, int number) throws SQLException {
        return new To(
                row.getLong("id"), row.getString("reference"), row.getString("status_token"), row.getString("answers"));
    }
}
