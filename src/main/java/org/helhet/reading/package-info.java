/** What a text says by itself: the language it is written in. */
@NullMarked
package org.helhet.reading;

import org.jspecify.annotations.NullMarked;
