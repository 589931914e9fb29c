/** What another rulebook would have decided: replays the decisions that are kept, and explains single ones. */
@NullMarked
package org.helhet.whatif;

import org.jspecify.annotations.NullMarked;
