/** The words of complaint handling as values that cannot be wrong; no clock, no database, no framework. */
@NullMarked
package org.helhet.complaint;

import org.jspecify.annotations.NullMarked;
