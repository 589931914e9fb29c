/** The rules folder: reading and checking its files, and deciding by them. */
@NullMarked
package org.helhet.rulebook;

import org.jspecify.annotations.NullMarked;
