/** Sends what the outbox holds, to customers and colleagues, until it has arrived at the mail server. */
@NullMarked
package org.helhet.correspondence;

import org.jspecify.annotations.NullMarked;
