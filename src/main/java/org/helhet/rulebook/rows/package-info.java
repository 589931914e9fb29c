/** What each file of the rules folder says, row by row. */
@NullMarked
package org.helhet.rulebook.rows;

import org.jspecify.annotations.NullMarked;
