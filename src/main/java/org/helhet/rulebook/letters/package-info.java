/** Fills the templates of letters. */
@NullMarked
package org.helhet.rulebook.letters;

import org.jspecify.annotations.NullMarked;
