package org.helhet.desk.access;

import java.time.OffsetDateTime;

/** An API key as it is told once. */
public record NewApiKey(long id, String name, String key, OffsetDateTime createdAt) {

    @Override
    public String toString() {
        return "API key %d (secret)".formatted(id);
    }
}
