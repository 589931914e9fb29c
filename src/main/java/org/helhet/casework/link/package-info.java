/** What the links in letters show and do, without an account. */
@NullMarked
package org.helhet.casework.link;

import org.jspecify.annotations.NullMarked;
