/** What comes in, kept as it came, and what becomes of it. */
@NullMarked
package org.helhet.casework.arrival;

import org.jspecify.annotations.NullMarked;
