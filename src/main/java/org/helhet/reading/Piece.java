package org.helhet.reading;

/** A piece of a text and what it means; it stands from {@code start} to before {@code end}. */
record Piece(Meaning meaning, int start, int end) {}
