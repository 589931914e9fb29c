package org.helhet.decision;

import org.helhet.complaint.PersonId;

/** Somebody of {@code people.csv} as others need to know them. */
public record Person(PersonId id, String name, String email, String phone, String language, boolean active) {}
