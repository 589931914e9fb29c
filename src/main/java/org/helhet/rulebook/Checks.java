package org.helhet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What every check needs: the tables understood, the cells they were read from, the day, and where to put what is found. */
record Checks(Tables tables, Map<String, Table> sheets, LocalDate today, Findings findings) {

    /** Makes all of them; the examples last, because what is broken is not tried. */
    ExampleRun all() {
        new PeopleChecks(this).all();
        new OwnershipChecks(this).all();
        new PromiseChecks(this).all();
        new RemedyChecks(this).all();
        new EscalationChecks(this).all();
        new CalendarChecks(this).all();
        new TemplateChecks(this).all();
        new CoverageChecks(this).all();
        sentences();
        return new ExampleChecks(this).all();
    }

    /** A sentence that has no effect must not look as if it had. */
    private void sentences() {
        tables.exceptions()
                .forEach(line -> findings.add(
                        Fault.SENTENCE_NOT_USED,
                        Place.of(FileNames.EXCEPTIONS, line.row()),
                        Map.of("read", Spoken.plain(line.sentence()))));
    }

    Cell cell(String file, int row, Column column) {
        return sheet(file).cell(row, column);
    }

    Table sheet(String file) {
        return sheets.getOrDefault(file, new Table(file, List.of()));
    }
}
