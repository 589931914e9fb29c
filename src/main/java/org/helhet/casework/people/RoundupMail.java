package org.helhet.casework.people;

import java.time.Instant;
import java.util.List;
import org.helhet.casework.CaseworkSettings;
import org.helhet.casework.Dice;
import org.helhet.casework.Draft;
import org.helhet.casework.OutboxRegister;
import org.helhet.casework.Row;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.decision.Letter;
import org.helhet.decision.Roundup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to a colleague about several complaints in one mail. */
@Component
class RoundupMail {

    private final OutboxRegister outbox;
    private final JdbcClient jdbc;
    private final CaseworkSettings settings;

    RoundupMail(OutboxRegister outbox, JdbcClient jdbc, CaseworkSettings settings) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Whoever has no mail address finds it in the lists. */
    void send(Letter.Kind kind, Roundup roundup, Adopted adopted, Instant now) {
        var reader = adopted.people().get(roundup.reader());
        if (reader != null && !reader.email().isBlank()) {
            var letter = adopted.rulebook().write(kind, reader.language(), roundup);
            outbox.put(Draft.ofSeveral(kind, reader, letter), Dice.messageId(settings.host()), now);
        }
    }

    /** What is promised next first. */
    List<Roundup.Line> lines(List<Long> complaints) {
        return jdbc.sql("""
                        select reference, status_token, subject, from_name, from_email, next.kind, made_at, due_at, moved
                          from complaint
                          join arrival on arrival.id = arrival_id
                          join (select complaint_id, kind, made_at, due_at, moved from promise where state = 'next') next
                               on next.complaint_id = complaint.id
                         where complaint.id = any (:complaints)
                         order by due_at, complaint.id
                        """)
                .param("complaints", complaints.toArray(Long[]::new))
                .query((row, number) -> new Roundup.Line(
                        row.getString("reference"),
                        row.getString("subject"),
                        row.getString("from_name").isBlank() ? row.getString("from_email") : row.getString("from_name"),
                        Row.promise(row),
                        settings.statusPage(row.getString("status_token"))))
                .list();
    }
}
