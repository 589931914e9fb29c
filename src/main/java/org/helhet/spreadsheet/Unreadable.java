package org.helhet.spreadsheet;

import java.io.IOException;

/** Reading had to stop; why is told to the reader of {@link Workbook.Refused}. */
final class Unreadable extends IOException {

    private final Workbook.Refusal why;

    Unreadable(Workbook.Refusal why) {
        super(why.name());
        this.why = why;
    }

    Workbook.Refusal why() {
        return why;
    }
}
