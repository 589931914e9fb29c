package org.helhet.rulebook.rows;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.helhet.calendar.OpeningHours;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.Row;
import org.helhet.rulebook.table.Table;
import org.helhet.rulebook.table.Values;
import org.helhet.rulebook.words.Dates;
import org.helhet.rulebook.words.Terms;

/** Reads {@code calendar.csv}. */
record CalendarReader(Table table, Findings findings) {

    private static final Column COUNTRY = Column.needed("Country", "Land", "Land");
    private static final Column ZONE = Column.needed("Time zone", "Tidszon", "Tidssone");
    private static final Column DAY = Column.needed("Day", "Dag", "Dag");
    private static final Column OPENS = Column.needed("Opens", "Öppnar", "Åpner");
    private static final Column CLOSES = Column.needed("Closes", "Stänger", "Stenger");
    private static final Column WHY = Column.optional("Why", "Varför", "Hvorfor");
    private static final Pattern FROM_TO = Pattern.compile("(\\p{L}+)\\s*[-–]\\s*(\\p{L}+)");

    static final List<Column> COLUMNS = List.of(COUNTRY, ZONE, DAY, OPENS, CLOSES, WHY);

    List<CalendarRow> rows() {
        var values = new Values(findings);
        return table.rows().stream()
                .filter(row -> values.has(row, COUNTRY, DAY))
                .map(row -> row(row, values))
                .toList();
    }

    private CalendarRow row(Row row, Values values) {
        var date = Dates.day(row.text(DAY));
        return new CalendarRow(
                row.number(),
                values.oneOf(Terms.COUNTRY, row.cell(COUNTRY)).orElse(""),
                values.zone(row.cell(ZONE)).orElse(null),
                date.isPresent() ? Set.of() : weekdays(row.cell(DAY), values),
                date.orElse(null),
                hours(row).orElse(null),
                row.text(WHY));
    }

    /** Empty: closed. */
    private Optional<OpeningHours.Hours> hours(Row row) {
        if (row.text(OPENS).isEmpty() && row.text(CLOSES).isEmpty()) {
            return Optional.empty();
        }
        var both = new Cell(row.cell(OPENS).place(), row.text(OPENS) + "-" + row.text(CLOSES));
        return new Values(findings).hours(both);
    }

    /** "Sunday-Thursday" goes over the end of the week. */
    private static List<DayOfWeek> from(DayOfWeek first, DayOfWeek last) {
        long days = Math.floorMod(last.getValue() - first.getValue(), DayOfWeek.values().length);
        return LongStream.rangeClosed(0, days).mapToObj(first::plus).toList();
    }

    private static Set<DayOfWeek> weekdays(Cell cell, Values values) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : cell.parts()) {
            var range = FROM_TO.matcher(part.text());
            var from = new Cell(part.place(), range.matches() ? range.group(1) : part.text());
            var to = new Cell(part.place(), range.matches() ? range.group(2) : part.text());
            values.oneOf(Terms.DAY, from)
                    .ifPresent(first -> values.oneOf(Terms.DAY, to).ifPresent(last -> days.addAll(from(first, last))));
        }
        return days;
    }
}
