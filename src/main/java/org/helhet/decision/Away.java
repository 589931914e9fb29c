package org.helhet.decision;

import java.time.LocalDate;

/** Days on which somebody is away, the first and the last of them included. */
public record Away(LocalDate from, LocalDate to) {}
