package org.helhet.decision;

import java.time.Instant;

/** The customer's own date: when the thing is needed, and the words it was read from ("senast fredag", or the form's field). */
public record NeedBy(Instant at, String words) {}
