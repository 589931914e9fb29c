package org.helhet.desk.api;

import java.util.List;
import java.util.Locale;
import org.helhet.rulebook.FindingText;
import org.helhet.rulebook.RulebookFolder;

/** The rulebook in force on the wire: its version, the files it was read from, and what is to be said about them. */
record RulebookView(String version, List<String> files, List<FindingView> findings) {

    static RulebookView of(RulebookFolder.Opened opened) {
        return new RulebookView(
                opened.rulebook().version(),
                opened.files(),
                opened.findings().stream().map(FindingView::of).toList());
    }

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
}
