/** Tells what is wrong with a rulebook before it decides anything: exact over everything that a row can ask. */
@NullMarked
package org.helhet.rulebook.checks;

import org.jspecify.annotations.NullMarked;
