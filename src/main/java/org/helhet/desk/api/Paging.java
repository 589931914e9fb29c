package org.helhet.desk.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: {@code ?page=0&size=50}. */
record Paging(
        @Nullable @Min(value = 0, message = "Pages count from 0.")
        Integer page,

        @Nullable
        @Min(value = 1, message = "A page has at least one line.")
        @Max(value = 1000, message = "A page has at most 1000 lines.")
        Integer size) {

    private static final int USUAL_SIZE = 50;

    int number() {
        return page == null ? 0 : page;
    }

    int lines() {
        return size == null ? USUAL_SIZE : size;
    }
}
