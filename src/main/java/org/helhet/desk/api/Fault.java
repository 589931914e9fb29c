package org.helhet.desk.api;

/** One thing wrong with a call: which field, and a message for the person who made it. */
public record Fault(String field, String message) {}
