package org.helhet.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.helhet.calendar.OpeningHours;
import org.helhet.calendar.TimeSpan;

/** Understands single cells. An empty cell is empty; one that cannot be understood is empty and a finding. */
record Values(Findings findings) {

    private static final String MONTH = "(?:jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])\\p{L}*\\.?";

    /** What spreadsheet programs make of 3-4, 1/2 or 08-17: a day, as some country writes it, or the number that stands for one. */
    private static final Pattern MADE_DATE =
            Pattern.compile("(?i)\\d{1,2}[-/. ]{1,2}" + MONTH + "(?:[-/. ]{1,2}\\d{2,4})?|" + MONTH
                    + "[-/. ]\\d{2,4}|\\d{1,4}[-./]\\d{1,2}(?:[-./]\\d{2,4})?(?: 00:00.*)?|[45]\\d{4}");

    /** A day with its year: nobody writes amounts or numbers so. */
    private static final Pattern SURELY_DATE = Pattern.compile("(?i)\\d{1,2}[-/. ]{1,2}" + MONTH
            + "(?:[-/. ]{1,2}\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}");

    private static final Pattern BARE_NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    /** What is left of a long number. */
    private static final Pattern MADE_NUMBER = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d{1,3}");

    /** @param usual the units in which such a length of time is usually given, for somebody who wrote none */
    Optional<TimeSpan> span(Cell cell, SpanUnit... usual) {
        if (BARE_NUMBER.matcher(cell.text()).matches()) {
            findings.add(Fault.SPAN_WITHOUT_UNIT, cell, Map.of("choices", language -> choices(cell, usual, language)));
            return Optional.empty();
        }
        if (MADE_DATE.matcher(cell.text()).matches()) {
            findings.add(Fault.EXCEL_DATE, cell);
            return Optional.empty();
        }
        var span = SpanWords.read(cell.text());
        if (span.isEmpty() && !cell.isEmpty()) {
            SpanWords.nearest(cell.text())
                    .ifPresentOrElse(
                            near -> findings.add(
                                    Fault.SPAN_NEARLY,
                                    cell,
                                    Map.of("nearest", language -> SpanWords.say(near, language))),
                            () -> findings.add(Fault.SPAN_UNREADABLE, cell));
        }
        return span;
    }

    private static String choices(Cell cell, SpanUnit[] usual, Language language) {
        int amount = Integer.parseInt(cell.text());
        return Arrays.stream(usual)
                .map(unit -> SpanWords.say(new TimeSpan(amount, unit.unit()), language))
                .map(Words.of("\"%s\"", "\"%s\"", "«%s»").in(language)::formatted)
                .collect(Collectors.joining(
                        Words.of(" or ", " eller ", " eller ").in(language)));
    }

    Optional<LocalDate> day(Cell cell) {
        return read(cell, Dates::day, Fault.DATE_UNREADABLE);
    }

    Optional<OpeningHours.Hours> hours(Cell cell) {
        return isMade(SURELY_DATE, Fault.MADE_DATE, cell)
                ? Optional.empty()
                : read(cell, Dates::hours, Fault.HOURS_UNREADABLE);
    }

    List<Absence> absences(Cell cell) {
        return cell.parts().stream()
                .flatMap(part -> read(part, Dates::absence, Fault.DATE_UNREADABLE).stream())
                .toList();
    }

    Optional<Integer> number(Cell cell) {
        return isMade(SURELY_DATE, Fault.MADE_DATE, cell)
                ? Optional.empty()
                : read(cell, Values::wholeNumber, Fault.NUMBER_UNREADABLE);
    }

    /** Whether a name or number can still be what was typed. */
    boolean isAsTyped(Cell cell) {
        return !isMade(MADE_NUMBER, Fault.MADE_NUMBER, cell) && !isMade(SURELY_DATE, Fault.MADE_DATE, cell);
    }

    private boolean isMade(Pattern made, Fault fault, Cell cell) {
        boolean is = made.matcher(cell.text()).matches();
        if (is) {
            findings.add(fault, cell);
        }
        return is;
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    Optional<BigDecimal> amount(Cell cell) {
        if (isMade(SURELY_DATE, Fault.MADE_DATE, cell)) {
            return Optional.empty();
        }
        var amount = read(cell, Amount::read, Fault.AMOUNT_UNREADABLE);
        amount.filter(Amount::ambiguous)
                .ifPresent(read -> findings.add(
                        Fault.AMOUNT_AMBIGUOUS,
                        cell,
                        Map.of("understood", Spoken.plain(read.value().toPlainString()))));
        return amount.map(Amount::value);
    }

    Optional<ZoneId> zone(Cell cell) {
        return read(cell, Values::zoneOf, Fault.ZONE_UNREADABLE);
    }

    private static Optional<ZoneId> zoneOf(String text) {
        try {
            return text.contains("/") ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }

    /** One of a closed list. */
    <T> Optional<T> oneOf(Dictionary<T> list, Cell cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var found = list.find(cell.text());
        if (found.isEmpty()) {
            notInList(list, cell);
        }
        return found;
    }

    private <T> void notInList(Dictionary<T> list, Cell cell) {
        list.nearest(cell.text())
                .ifPresentOrElse(
                        near -> findings.add(
                                Fault.NEARLY_IN_LIST, cell, Map.of("nearest", language -> list.say(near, language))),
                        () -> findings.add(Fault.NOT_IN_LIST, cell, Map.of("list", list::listed)));
    }

    /** What must be there; an empty cell is a finding, and a row without it is left out. */
    boolean has(Row row, Column... columns) {
        var empty = Arrays.stream(columns)
                .filter(column -> row.text(column).isEmpty() && row.places().containsKey(column))
                .toList();
        empty.forEach(column -> findings.add(Fault.CELL_EMPTY, row.cell(column), Map.of("column", column.heading())));
        return Arrays.stream(columns).noneMatch(column -> row.text(column).isEmpty());
    }

    private <T> Optional<T> read(Cell cell, Function<String, Optional<T>> reader, Fault fault) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        var value = reader.apply(cell.text());
        if (value.isEmpty()) {
            findings.add(fault, cell);
        }
        return value;
    }
}
