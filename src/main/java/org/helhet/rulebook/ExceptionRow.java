package org.helhet.rulebook;

/** One sentence of {@code exceptions.txt}; the row is the line. */
record ExceptionRow(int row, String sentence) {}
