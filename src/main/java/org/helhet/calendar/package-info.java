/** Working time: opening hours, closed days, and when a promised span of time is over. */
@NullMarked
package org.helhet.calendar;

import org.jspecify.annotations.NullMarked;
