package org.helhet.decision;

import org.helhet.complaint.PersonId;

/** The person who is asked for a part, and the unit that a refusal counts against; the unit may be empty. */
public record Asked(PersonId person, String unit) {}
