package org.helhet.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;

/** Reads {@code limits.csv}. */
record LimitsReader(Table table, Findings findings) {

    private static final Column LIMIT = Column.needed("Limit", "Gräns", "Grense");
    static final Column VALUE = Column.needed("Value", "Värde", "Verdi");
    private static final Column COUNTRY = Column.optional("Country", "Land", "Land");
    private static final Column FROM = Column.optional("Valid from", "Gäller från", "Gjelder fra");
    private static final Column TO = Column.optional("Valid to", "Gäller till", "Gjelder til");
    private static final Column CHECKED = Column.optional("Last checked", "Senast kontrollerad", "Sist kontrollert");
    private static final Column NOTE = Column.optional("Note", "Anmärkning", "Merknad");

    private static final Dictionary<Limit> LIMITS = Dictionary.of(Limit.class);

    static final List<Column> COLUMNS = List.of(LIMIT, VALUE, COUNTRY, FROM, TO, CHECKED, NOTE);

    List<LimitRow> rows() {
        var values = new Values(findings);
        var rows = table.rows().stream()
                .filter(row -> values.has(row, LIMIT, VALUE))
                .map(row -> row(row, values))
                .toList();
        rows.stream()
                .filter(LimitRow::isNeverValid)
                .forEach(row -> findings.add(Fault.DAYS_REVERSED, table.cell(row.row(), TO)));
        rows.forEach(row -> rows.stream()
                .takeWhile(above -> above != row)
                .filter(above -> isForTheSame(above, row))
                .findFirst()
                .ifPresent(above -> tellTwice(above, row)));
        return rows;
    }

    private static boolean isForTheSame(LimitRow one, LimitRow other) {
        var limit = known(one);
        return limit.isPresent()
                && limit.equals(known(other))
                && one.country().equals(other.country())
                && one.isEverValidWith(other);
    }

    private static Optional<?> known(LimitRow row) {
        var time = LIMITS.find(row.limit());
        return time.isPresent() ? time : TopicLimit.LIMITS.find(row.limit());
    }

    private void tellTwice(LimitRow above, LimitRow row) {
        var first = Spoken.plain(Integer.toString(above.row()));
        findings.add(Fault.TWICE, table.cell(row.row(), LIMIT), Map.of("first", first));
    }

    private LimitRow row(Row row, Values values) {
        return new LimitRow(
                row.number(),
                row.text(LIMIT),
                row.text(VALUE),
                time(row, values).orElse(null),
                points(row, values).orElse(null),
                values.oneOf(Terms.COUNTRY, row.cell(COUNTRY)).orElse(""),
                values.day(row.cell(FROM)).orElse(null),
                values.day(row.cell(TO)).orElse(null),
                values.day(row.cell(CHECKED)).orElse(null),
                row.text(NOTE));
    }

    private static Optional<Integer> points(Row row, Values values) {
        return TopicLimit.LIMITS.find(row.text(LIMIT)).flatMap(limit -> values.number(row.cell(VALUE)));
    }

    /** Most limits that we know are lengths of time; those that we do not know are kept as they are written. */
    private Optional<TimeSpan> time(Row row, Values values) {
        var limit = LIMITS.find(row.text(LIMIT));
        if (limit.isPresent()) {
            return values.span(row.cell(VALUE), limit.get().units());
        }
        if (TopicLimit.LIMITS.find(row.text(LIMIT)).isPresent()
                || TextLimit.LIMITS.find(row.text(LIMIT)).isPresent()) {
            return Optional.empty();
        }
        Stream.of(LIMITS, TopicLimit.LIMITS, TextLimit.LIMITS)
                .flatMap(list -> list.nearest(row.text(LIMIT)).stream())
                .findFirst()
                .ifPresent(
                        near -> findings.add(Fault.NEARLY_IN_LIST, row.cell(LIMIT), Map.of("nearest", near.words())));
        return SpanWords.read(row.text(VALUE));
    }
}
