/** Workbooks as Excel, LibreOffice and others save them (.xlsx): what stands in their cells, read within fixed bounds and never run. */
@NullMarked
package org.helhet.spreadsheet;

import org.jspecify.annotations.NullMarked;
