/** What a text says: its language, and the date by which the customer needs something. */
@NullMarked
package org.helhet.reading;

import org.jspecify.annotations.NullMarked;
