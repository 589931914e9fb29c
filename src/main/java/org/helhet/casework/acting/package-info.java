/** What an owner does towards the customer: tell, move, decide, close, take up again. */
@NullMarked
package org.helhet.casework.acting;

import org.jspecify.annotations.NullMarked;
