package org.helhet.casework;

import java.util.List;

/** A part of a list. {@code page} counts from 0; {@code total} is the length of the whole list. */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }
}
