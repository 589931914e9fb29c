/** Who may own, who is away or has left, and who looks after what meanwhile. */
@NullMarked
package org.helhet.casework.people;

import org.jspecify.annotations.NullMarked;
