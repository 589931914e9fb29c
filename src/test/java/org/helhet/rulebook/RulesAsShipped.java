package org.helhet.rulebook;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.helhet.decision.Decision;
import org.helhet.decision.Reason;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.words.Language;

/** The folder {@code rules/} as it is in the repository. */
public final class RulesAsShipped {

    private static final Tables TABLES =
            ((RulebookFolder.Loaded.Sound) RulebookFolder.load(Path.of("rules"), LocalDate.of(2026, 11, 23))).tables();

    private static final Decisions DECISIONS = new Decisions(TABLES, Policy.compiled());

    private RulesAsShipped() {}

    public static Tables tables() {
        return TABLES;
    }

    static Decision decide(ComplaintFixture complaint) {
        return decide(complaint, ComplaintFixture.MONDAY_09_00);
    }

    static Decision decide(ComplaintFixture complaint, Instant now) {
        return DECISIONS.decide(complaint.facts(), now);
    }

    public static List<Reason> whyNot(ComplaintFixture complaint) {
        return DECISIONS.whyNot(complaint.facts(), ComplaintFixture.MONDAY_09_00, Language.EN);
    }

    /** The row number of the row that says so, such as "safety officer". */
    public static int ownershipRow(String says) {
        return TABLES.ownership().stream()
                .filter(row -> row.says().contains(says))
                .findFirst()
                .orElseThrow()
                .row();
    }
}
