package org.helhet.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Days on which the business is closed although the week says open: public holidays, own days off. The answer for a day never changes. */
@FunctionalInterface
public interface ClosedDays {

    /** Why it is closed on that day, such as "Christmas Day"; empty when it is not. */
    Optional<String> why(LocalDate date);
}
