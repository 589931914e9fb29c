package org.helhet.rulebook;

/** Who is called in when, in the words of the file. */
record EscalationRow(int row, String step, String when, String to, String why) {}
