package org.helhet.desk.api;

import java.util.Locale;
import org.helhet.rulebook.table.FindingText;

/** What is to be said about a place in a rules file; {@code cell} is as a spreadsheet names it, such as {@code E7}. */
record FindingView(
        String weight,
        int code,
        String file,
        int row,
        String cell,
        String title,
        String read,
        String wrong,
        String means,
        String advice) {

    static FindingView of(FindingText finding) {
        var place = finding.place();
        return new FindingView(
                finding.weight().name().toLowerCase(Locale.ROOT),
                finding.code(),
                place.file(),
                place.row(),
                place.a1(),
                finding.title(),
                finding.read(),
                finding.wrong(),
                finding.means(),
                finding.advice());
    }
}
