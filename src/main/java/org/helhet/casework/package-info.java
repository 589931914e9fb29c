/** Handles cases: what arrives becomes an owned complaint with a promise, in one transaction; the registers with their SQL, the journal, the outbox. */
@NullMarked
package org.helhet.casework;

import org.jspecify.annotations.NullMarked;
