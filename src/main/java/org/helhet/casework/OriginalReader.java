package org.helhet.casework;

/** Reads what a channel brought. It may fail: then the original is kept as unreadable and is a complaint all the same. */
@FunctionalInterface
public interface OriginalReader {

    Arrival read(byte[] bytes);
}
