/** Who owns a complaint and what the customer is promised: the facts, the answer with its reasons, and the port to a rulebook. */
@NullMarked
package org.helhet.decision;

import org.jspecify.annotations.NullMarked;
