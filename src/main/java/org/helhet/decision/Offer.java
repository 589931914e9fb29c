package org.helhet.decision;

import java.math.BigDecimal;

/**
 * What the owner of one complaint may give beyond {@code remedies.csv}.
 *
 * @param remedy as {@code remedies.csv} calls it
 * @param upTo in each currency of that row
 * @param row the line of {@code exceptions.txt} that says so
 * @param why the sentence
 */
public record Offer(String remedy, BigDecimal upTo, int row, String why) {}
