/** Parts that colleagues are asked for, and offers to own a complaint: ownership moves only by acceptance. */
@NullMarked
package org.helhet.casework.asking;

import org.jspecify.annotations.NullMarked;
