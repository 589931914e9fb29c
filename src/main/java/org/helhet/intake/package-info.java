/** How complaints come in: mailboxes, and what a mail says once it is read. */
@NullMarked
package org.helhet.intake;

import org.jspecify.annotations.NullMarked;
