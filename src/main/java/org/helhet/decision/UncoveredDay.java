package org.helhet.decision;

import java.time.LocalDate;

/**
 * A day on which a row of {@code ownership.csv} leads to nobody who works then.
 *
 * @param says which row, whom it names, and who is away: in English words
 */
public record UncoveredDay(LocalDate date, int row, String says) {}
