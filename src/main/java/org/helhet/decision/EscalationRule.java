package org.helhet.decision;

/**
 * One row of {@code escalation.csv}: at which moment somebody is called in. Whom, the rulebook says for each complaint:
 * {@link Rulebook#calledIn}.
 *
 * @param row of the file
 * @param says the row in English words: "promise missed → team lead"
 * @param why what the row's own column says to the reader, in the words of the file; may be empty
 */
public record EscalationRule(int row, Step step, Trigger when, String says, String why) {}
