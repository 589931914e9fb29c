/** Wakes up when something is due: looks many times a minute, works off what there is, and lets the demo's time pass step by step. */
@NullMarked
package org.helhet.deadlines;

import org.jspecify.annotations.NullMarked;
