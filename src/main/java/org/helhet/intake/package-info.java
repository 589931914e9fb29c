/** The doors: mail pulled by Camel and what one's own routes bring, read and handed to casework. */
@NullMarked
package org.helhet.intake;

import org.jspecify.annotations.NullMarked;
