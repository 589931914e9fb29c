/** Causes that lie behind several complaints, and the one task that each of them makes. */
@NullMarked
package org.helhet.casework.cause;

import org.jspecify.annotations.NullMarked;
