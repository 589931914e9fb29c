package org.helhet.rulebook;

/**
 * A text of which somebody has said what it is about.
 *
 * @param row as a spreadsheet shows it
 * @param language ISO 639-1, or empty when it is to be found out
 * @param label a topic or a desk, as written
 */
record LabelledText(int row, String text, String language, String label) {}
