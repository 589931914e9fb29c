package org.helhet.decision;

/** No row of the rulebook named a person who can own this complaint: told to those who write the rules. */
public record RulebookGap(String says) {}
