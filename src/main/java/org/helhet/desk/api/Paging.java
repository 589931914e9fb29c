package org.helhet.desk.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Which part of a list is asked for: {@code ?page=0&size=50}. */
record Paging(
        @Min(value = 0, message = "Pages count from 0.") int page,

        @Min(value = 1, message = "A page has at least one line.")
        @Max(value = MOST, message = "A page has at most 1000 lines.")
        int size) {

    private static final int MOST = 1000;
    private static final int USUAL = 50;

    Paging {
        size = size == 0 ? USUAL : size;
    }
}
