package org.helhet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every check needs: the tables understood, the cells they were read from, the day, and where to put what is found.
 *
 * @param live the rules in use, or null where there are none to compare with
 */
record Checks(
        Tables tables,
        Map<String, Table> sheets,
        LocalDate today,
        @Nullable Tables live,
        Findings findings) {

    /** Makes all of them; those of escalation before a fault in a person hides them, and the examples last, because what is broken is not tried. */
    ExampleRun all() {
        new EscalationChecks(this).all();
        new PeopleChecks(this).all();
        new OwnershipChecks(this).all();
        new PromiseChecks(this).all();
        new RemedyChecks(this).all();
        new CalendarChecks(this).all();
        new StaffedHoursChecks(this).all();
        new LawChecks(this).all();
        new TemplateChecks(this).all();
        new CoverageChecks(this).all();
        new SentenceChecks(this).all();
        new CutChecks(this).all();
        return new ExampleChecks(this).all();
    }

    Cell cell(String file, int row, Column column) {
        return sheet(file).cell(row, column);
    }

    Table sheet(String file) {
        return sheets.getOrDefault(file, new Table(file, List.of()));
    }
}
