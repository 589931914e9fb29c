package org.helhet.casework.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.helhet.casework.Actor;
import org.helhet.casework.Outcome;
import org.helhet.casework.RulebookInForce;
import org.helhet.casework.acting.Acts;
import org.helhet.casework.link.LinkPage.Choice;
import org.helhet.complaint.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the links of calls and decisions show, and the acts behind them. */
@Component
class ActLinks {

    private static final String THROUGH = "link";

    /** What a page is about: the complaint, its owner, and what a person or the rules said. */
    record Matter(String reference, String owner, String reach, String quote) {}

    record Called(Matter matter, boolean acknowledged, boolean closed) {}

    /** {@code state} is proposed, sent, declined or replaced. */
    record Settled(Matter matter, String state) {}

    private final JdbcClient jdbc;
    private final Acts acts;
    private final RulebookInForce rules;

    ActLinks(JdbcClient jdbc, Acts acts, RulebookInForce rules) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.rules = rules;
    }

    /** Why somebody was called in is said in that person's language. */
    Called call(long call, String person) {
        return jdbc.sql("""
                        select reference, name, email, phone, why as quote, acknowledged_at is not null as acknowledged,
                               status = 'closed' as closed
                          from escalation
                          join complaint on complaint.id = complaint_id
                          join person on person.id = owner_id
                         where escalation.id = :call
                        """)
                .param("call", call)
                .query((row, number) -> new Called(
                        inWordsOf(person, toMatter(row)), row.getBoolean("acknowledged"), row.getBoolean("closed")))
                .single();
    }

    private Matter inWordsOf(String person, Matter matter) {
        var adopted = rules.get();
        var language = Locale.of(adopted.languageOf(new PersonId(person)));
        return new Matter(
                matter.reference(),
                matter.owner(),
                matter.reach(),
                adopted.rulebook().say(matter.quote(), language));
    }

    Settled settlement(long settlement) {
        return jdbc.sql("""
                        select reference, name, email, phone, settlement.text as quote, state
                          from settlement
                          join complaint on complaint.id = complaint_id
                          join person on person.id = owner_id
                         where settlement.id = :settlement
                        """)
                .param("settlement", settlement)
                .query((row, number) -> new Settled(toMatter(row), row.getString("state")))
                .single();
    }

    private static Matter toMatter(ResultSet row) throws SQLException {
        var phone = row.getString("phone");
        return new Matter(
                row.getString("reference"),
                row.getString("name"),
                phone.isBlank() ? row.getString("email") : phone,
                row.getString("quote"));
    }

    LinkPage page(String key, String person, Matter matter, List<Choice> choices) {
        return new LinkPage(
                key,
                rules.get().languageOf(new PersonId(person)),
                matter.reference(),
                List.of(matter.owner(), matter.reach()),
                matter.quote(),
                null,
                choices,
                "");
    }

    Outcome acknowledge(long call, String person) {
        return acts.acknowledge(call, new Actor(person, THROUGH));
    }

    Outcome approve(long settlement, String person) {
        return acts.approve(settlement, new Actor(person, THROUGH));
    }

    Outcome decline(long settlement, String person, String reason) {
        return acts.decline(settlement, new Actor(person, THROUGH), reason);
    }

    LinkMatter.Deed done(Outcome outcome) {
        return outcome instanceof Outcome.Carried ? LinkMatter.Deed.DONE : LinkMatter.Deed.TOO_LATE;
    }
}
