package org.helhet.casework;

import org.helhet.complaint.PersonId;

/** The colleague who acts, and through which account. */
record By(PersonId person, String name, String through) {}
