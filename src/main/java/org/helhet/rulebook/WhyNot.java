package org.helhet.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.decision.Reason;

/** Tells of the rows of {@code ownership.csv} above the one that decided what kept each from it; worked out when somebody asks. */
record WhyNot(Tables tables) {

    private static final Words NOBODY = Words.of(
            "nobody it names can own it", "ingen som raden nämner kan äga det", "ingen som raden nevner, kan eie den");
    private static final Words NOT_KNOWN = Words.of("not known", "inte känt", "ikke kjent");
    private static final Words IS = Words.of("is", "är", "er");
    private static final Words NOT_SO = Words.of("not so", "stämmer inte", "stemmer ikke");

    private static final Words UNTIL = Words.of("it counted until", "den gällde till och med", "den gjaldt til og med");

    /** The first thing that is not as it asks, for each sentence and then each row above the one that decided, from the top. */
    List<Reason> above(Reason deciding, Situation situation, Language reader) {
        boolean bySentence = deciding.file().equals(FileNames.EXCEPTIONS);
        var sentences = tables.exceptions().stream()
                .filter(row -> row.then() instanceof Outcome.OwnerIs)
                .takeWhile(row -> !bySentence || row.row() < deciding.row())
                .map(row -> new Reason(
                        Reason.About.OWNER, FileNames.EXCEPTIONS, row.row(), whyNot(row, situation, reader)));
        int last = bySentence ? 0 : deciding.row() == 0 ? Integer.MAX_VALUE : deciding.row();
        var rows = tables.ownership().stream()
                .takeWhile(row -> row.row() < last)
                .map(row ->
                        new Reason(Reason.About.OWNER, FileNames.OWNERSHIP, row.row(), whyNot(row, situation, reader)));
        return Stream.concat(sentences, rows).toList();
    }

    private String whyNot(ExceptionRow row, Situation situation, Language reader) {
        if (situation.today().isAfter(row.until())) {
            return UNTIL.in(reader) + " " + row.until();
        }
        return row.when().stream()
                .filter(condition -> !situation.holds(condition))
                .findFirst()
                .map(condition ->
                        NOT_SO.in(reader) + ": " + new RowWords(tables.vocabulary()).condition(condition, reader))
                .orElse(NOBODY.in(reader));
    }

    private String whyNot(OwnershipRow row, Situation situation, Language reader) {
        return Demand.of(row).stream()
                .filter(demand -> !demand.isMetBy(situation))
                .findFirst()
                .map(demand -> inWords(demand, situation, reader))
                .orElseGet(() -> NOBODY.in(reader));
    }

    private String inWords(Demand demand, Situation situation, Language reader) {
        return switch (demand) {
            case Demand.OneOf oneOf -> {
                var values = situation.values(oneOf.fact()).stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> said(oneOf.fact(), value, reader))
                        .collect(Collectors.joining(" / "));
                yield "%s %s %s"
                        .formatted(
                                oneOf.fact().words().in(reader),
                                IS.in(reader),
                                values.isEmpty() ? NOT_KNOWN.in(reader) : values);
            }
            case Demand.That that ->
                NOT_SO.in(reader) + ": " + new RowWords(tables.vocabulary()).condition(that.condition(), reader);
        };
    }

    private String said(Fact fact, String value, Language reader) {
        return fact == Fact.CUSTOMER_TYPE
                ? Terms.CUSTOMER_TYPE
                        .find(value)
                        .map(type -> Terms.CUSTOMER_TYPE.say(type, reader))
                        .orElse(value)
                : new RowWords(tables.vocabulary()).value(new Condition.Compare(fact, Operator.IS, value), reader);
    }
}
