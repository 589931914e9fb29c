/** What is known of complaints, for whoever reads them. */
@NullMarked
package org.helhet.casework.file;

import org.jspecify.annotations.NullMarked;
