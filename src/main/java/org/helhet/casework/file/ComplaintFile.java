package org.helhet.casework.file;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.helhet.casework.Page;
import org.helhet.casework.Row;
import org.helhet.casework.Text;
import org.helhet.casework.arrival.KeptOriginal;
import org.helhet.casework.arrival.OriginalRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The complaints as they stand, for reading. */
@Repository
public class ComplaintFile {

    private final JdbcClient jdbc;
    private final ComplaintRows rows;
    private final OriginalRegister originals;
    private final Clock clock;

    ComplaintFile(JdbcClient jdbc, ComplaintRows rows, OriginalRegister originals, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.originals = originals;
        this.clock = clock;
    }

    public Optional<Complaint> one(String reference) {
        return jdbc.sql("select id from complaint where reference = :reference")
                .param("reference", Text.clean(reference))
                .query(Long.class)
                .optional()
                .map(rows::one);
    }

    /** The complaint whose status page a token opens. */
    public Optional<Complaint> byToken(String token) {
        return jdbc.sql("select id from complaint where status_token = :token")
                .param("token", Text.clean(token))
                .query(Long.class)
                .optional()
                .map(rows::one);
    }

    /** What came in and made the complaint, byte for byte. */
    public Optional<KeptOriginal> original(String reference) {
        return jdbc.sql("select arrival_id from complaint where reference = :reference")
                .param("reference", Text.clean(reference))
                .query(Long.class)
                .optional()
                .flatMap(originals::ofArrival);
    }

    /** The newest first. */
    public Page<Complaint> list(ComplaintFilter filter, int page, int size) {
        var found = jdbc.sql("""
                        with matching as (
                            select complaint.id
                              from complaint
                              join arrival on arrival.id = complaint.arrival_id
                             where (:status = '' or status = :status)
                               and (:owner = '' or owner_id = :owner)
                               and (:topic = '' or :topic = any (topics))
                               and (:messageId = '' or complaint.id in (
                                       select complaint_id from arrival where message_id = :messageId and message_id <> ''))
                               and (:sha256 = '' or complaint.id in (
                                       select complaint_id
                                         from arrival join original on original.id = original_id
                                        where sha256 = :sha256))
                               and (:q = '' or position(lower(:q) in lower(concat_ws(
                                       ' ', reference, from_name, from_email, subject, text))) > 0)
                               and (not :overdue or exists (
                                       select from promise
                                        where complaint_id = complaint.id and state = 'next' and due_at <= :now))
                        )
                        select (select count(*) from matching) as total,
                               array(select id from matching order by id desc limit :size offset :skip) as ids
                        """)
                .params(wanted(filter))
                .params(Map.of("size", size, "skip", (long) page * size))
                .query(Row::ids)
                .single();
        return new Page<>(rows.of(found.ids()), page, size, found.total());
    }

    private Map<String, Object> wanted(ComplaintFilter filter) {
        return Map.of(
                "status", filter.status(),
                "owner", filter.owner(),
                "topic", filter.topic(),
                "messageId", filter.messageId(),
                "sha256", filter.sha256(),
                "q", filter.q(),
                "overdue", filter.overdue(),
                "now", Row.at(clock.instant()));
    }
}
