/** Decides who owns a complaint, how grave it is, what is promised and who is called in. */
@NullMarked
package org.helhet.rulebook.deciding;

import org.jspecify.annotations.NullMarked;
