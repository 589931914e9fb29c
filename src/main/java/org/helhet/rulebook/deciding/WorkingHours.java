package org.helhet.rulebook.deciding;

import java.time.Instant;
import java.time.LocalDate;
import org.helhet.calendar.WorkingCalendar;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.rows.Limit;
import org.helhet.rulebook.rows.PersonRow;

/** When each colleague works: her own hours, on the days on which her country works. */
public record WorkingHours(Staff staff, Calendars calendars, Limits limits) {

    public WorkingCalendar of(PersonId person) {
        return staff.find(person).map(calendars::of).orElseGet(() -> calendars.of(""));
    }

    /** By when she has accepted, or said that she knows, what she was told at that moment. */
    public Instant acceptBy(PersonId person, Severity severity, Instant told) {
        var calendar = of(person);
        var limit = severity == Severity.URGENT ? Limit.ACCEPT_URGENT : Limit.ACCEPT;
        var country = staff.find(person).map(PersonRow::country).orElse("");
        return calendar.after(told, limits.time(limit, country, LocalDate.ofInstant(told, calendar.zone())));
    }
}
