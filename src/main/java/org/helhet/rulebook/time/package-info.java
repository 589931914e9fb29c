/** The rules of time: what falls due next for an open complaint, and when. */
@NullMarked
package org.helhet.rulebook.time;

import org.jspecify.annotations.NullMarked;
