package org.helhet.casework.arrival;

import org.helhet.casework.Original;
import org.helhet.casework.Taken;

/** What came in, kept under {@code kept} and read, on its way into the ledger. */
record Incoming(Original original, long kept, Taken taken) {}
