package org.helhet.spreadsheet;

import java.util.List;

/**
 * A row in which something stands.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells those in which something stands, from the left
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {}
