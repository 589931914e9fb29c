package org.helhet.rulebook;

import java.util.List;
import org.helhet.decision.Reason;

/** Tells of the rows of {@code ownership.csv} above the one that decided what kept each from it; worked out when somebody asks. */
record WhyNot(Tables tables) {

    /** The first thing that is not as the row asks, for each row above the given one, from the top. */
    List<Reason> rowsAbove(int deciding, Situation situation) {
        return tables.ownership().stream()
                .takeWhile(row -> row.row() < deciding)
                .map(row -> new Reason(Reason.About.OWNER, FileNames.OWNERSHIP, row.row(), whyNot(row, situation)))
                .toList();
    }

    private String whyNot(OwnershipRow row, Situation situation) {
        return Demand.of(row).stream()
                .filter(demand -> !demand.isMetBy(situation))
                .findFirst()
                .map(demand -> inWords(demand, situation))
                .orElse("nobody it names can own it");
    }

    private String inWords(Demand demand, Situation situation) {
        return switch (demand) {
            case Demand.OneOf oneOf -> {
                var values = String.join(" / ", situation.values(oneOf.fact()));
                yield oneOf.fact().words().in(Language.EN) + " is " + (values.isEmpty() ? "not known" : values);
            }
            case Demand.That that ->
                "not so: " + new RowWords(tables.vocabulary()).condition(that.condition(), Language.EN);
        };
    }
}
