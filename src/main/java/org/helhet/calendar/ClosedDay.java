package org.helhet.calendar;

import java.time.LocalDate;

/** A day that would have been open, and why it is not. */
public record ClosedDay(LocalDate date, String why) {}
