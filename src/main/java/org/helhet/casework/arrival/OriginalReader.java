package org.helhet.casework.arrival;

import org.helhet.casework.Arrival;

/** Reads what a channel brought. It may fail: then the original is kept as unreadable and is a complaint all the same. */
@FunctionalInterface
public interface OriginalReader {

    Arrival read(byte[] bytes);
}
