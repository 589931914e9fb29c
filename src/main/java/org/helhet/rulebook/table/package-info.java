/** Files as people have them: a table of cells, wherever it comes from, and what is found wrong in it. */
@NullMarked
package org.helhet.rulebook.table;

import org.jspecify.annotations.NullMarked;
