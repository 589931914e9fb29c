package org.helhet.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.helhet.casework.file.StoredFacts;
import org.helhet.decision.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Explains decisions from what was kept with them. */
@Component
public class Explanations {

    private final JdbcClient jdbc;

    public Explanations(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * Empty when there is no such complaint, or a fact of its decision is missing.
     *
     * @param versions rulebooks by their name, as far as they are kept
     * @param tried rules on which the same facts are decided again
     */
    public Optional<Explanation> of(
            String reference, Function<String, Optional<Rulebook>> versions, Rulebook tried, Locale reader) {
        return kept(reference)
                .map(kept -> new ExplanationText(kept, versions.apply(kept.rulebook()), tried, reader).explanation());
    }

    /** Said when there is nothing to explain. */
    public static String unknown(String reference, Locale reader) {
        return new Sentences(reader).say("unknown", Map.of("reference", reference)) + "\n";
    }

    Optional<Explained> kept(String reference) {
        return jdbc.sql("""
                        select reference, decision.made_at, decision.rulebook, decision.owner_id, person.name,
                               decision.severity, facts::text as facts, reasons::text as reasons,
                               (select due_at from promise
                                 where promise.complaint_id = complaint.id and kind = 'answer'
                                 order by promise.id
                                 limit 1) as answer_by
                          from complaint
                          join decision on decision.complaint_id = complaint.id
                          join person on person.id = decision.owner_id
                         where reference = :reference
                         order by decision.id desc
                         limit 1
                        """)
                .param("reference", reference)
                .query(Explanations::explained)
                .optional()
                .flatMap(Function.identity());
    }

    private static Optional<Explained> explained(ResultSet row, int number) throws SQLException {
        var facts = StoredFacts.read(row.getString("facts"));
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Explained(
                row.getString("reference"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("rulebook"),
                row.getString("owner_id"),
                row.getString("name"),
                row.getString("severity"),
                answerBy(row),
                facts.get(),
                StoredFacts.reasons(row.getString("reasons")).all()));
    }

    private static @Nullable Instant answerBy(ResultSet row) throws SQLException {
        var at = row.getObject("answer_by", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
