package org.helhet.casework;

/** What came in, kept under {@code kept} and read, on its way into the ledger. */
record Incoming(Original original, long kept, Taken taken) {}
