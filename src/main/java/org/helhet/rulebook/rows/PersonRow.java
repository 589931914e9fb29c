package org.helhet.rulebook.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.helhet.calendar.OpeningHours;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Person;
import org.helhet.rulebook.words.Absence;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param country ISO 3166-1 alpha-2: whose opening hours and holidays count
 * @param hours the person's own, or null for the country's
 * @param capacity how many open complaints are enough
 * @param lastDay the last day at work, or null
 */
public record PersonRow(
        int row,
        PersonId id,
        String name,
        String mail,
        String phone,
        Set<Role> roles,
        String unit,
        Set<String> areas,
        boolean mayOwn,
        String country,
        String language,
        OpeningHours.@Nullable Hours hours,
        @Nullable PersonId deputy,
        @Nullable PersonId lead,
        int capacity,
        List<Absence> away,
        @Nullable LocalDate lastDay) {

    public boolean isAwayOn(LocalDate day) {
        return away.stream().anyMatch(absence -> absence.covers(day));
    }

    public boolean hasLeftBy(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    public Person asOthersKnow(LocalDate today) {
        return new Person(id, name, mail, phone, language, !hasLeftBy(today));
    }
}
