package org.helhet.rulebook.rows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.helhet.calendar.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * When a country is open.
 *
 * @param zone null where the row does not say
 * @param weekdays empty on a row for one date
 * @param date null on a row for weekdays
 * @param hours null: closed
 */
public record CalendarRow(
        int row,
        String country,
        @Nullable ZoneId zone,
        Set<DayOfWeek> weekdays,
        @Nullable LocalDate date,
        OpeningHours.@Nullable Hours hours,
        String why) {}
