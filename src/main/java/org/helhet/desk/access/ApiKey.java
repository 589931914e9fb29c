package org.helhet.desk.access;

import java.time.OffsetDateTime;

/** An API key that opens the API, without the key itself. */
public record ApiKey(long id, String name, OffsetDateTime createdAt) {}
