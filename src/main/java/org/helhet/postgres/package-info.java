/** A PostgreSQL server of the program's own: unpacked, started, stopped and mended without anybody installing anything. */
@NullMarked
package org.helhet.postgres;

import org.jspecify.annotations.NullMarked;
