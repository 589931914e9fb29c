package org.helhet.decision;

/**
 * Somebody who is called in to help. The owner stays the owner.
 *
 * @param row of {@code escalation.csv} that calls, or the line of {@code exceptions.txt}
 * @param why the row in English words, and why it is this person: "promise missed → team lead: Lena Ek is away → deputy Tomas Wikström"
 */
public record CalledIn(Person person, int row, String why) {}
