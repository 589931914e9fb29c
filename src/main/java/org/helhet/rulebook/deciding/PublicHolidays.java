package org.helhet.rulebook.deciding;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.helhet.calendar.ClosedDays;

/** The public holidays of a country, as the Jollyday library knows them (https://github.com/focus-shift/jollyday). */
final class PublicHolidays {

    private PublicHolidays() {}

    /** @param country ISO 3166-1 alpha-2; one that the library does not know has no holidays */
    static ClosedDays of(String country) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return day -> Optional.empty();
        }
        var holidays = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        return day -> on(day, holidays);
    }

    private static Optional<String> on(LocalDate day, HolidayManager holidays) {
        return holidays.getHolidays(day, day, HolidayType.PUBLIC_HOLIDAY).stream()
                .map(holiday -> holiday.getDescription(Locale.ENGLISH))
                .sorted()
                .findFirst();
    }
}
