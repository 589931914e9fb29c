/** Puts the parts together: settings, the clock, and the commands. */
@NullMarked
package org.helhet;

import org.jspecify.annotations.NullMarked;
