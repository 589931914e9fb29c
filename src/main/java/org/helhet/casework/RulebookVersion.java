package org.helhet.casework;

import java.time.Instant;

/** A version of the rules that decided, and since when. */
public record RulebookVersion(String version, Instant adoptedAt) {}
