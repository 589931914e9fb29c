/** The HTTP API: JSON in and out, faults as RFC 9457 problem details. */
@NullMarked
package org.helhet.desk.api;

import org.jspecify.annotations.NullMarked;
