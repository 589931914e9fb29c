package org.helhet.rulebook;

import java.util.List;

/** One row of a sheet: its number as a spreadsheet shows it, and its cells without those that are empty at the end. */
record Line(int row, List<String> cells) {}
