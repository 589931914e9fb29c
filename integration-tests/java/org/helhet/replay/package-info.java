/** Lets logs of real cases happen again as complaints, on a moved clock, and reports what became of them. */
@NullMarked
package org.helhet.replay;

import org.jspecify.annotations.NullMarked;
