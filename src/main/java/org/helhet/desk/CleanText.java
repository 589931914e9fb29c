package org.helhet.desk;

import java.util.regex.Pattern;

/** Cleans texts from outside, so that none can break a header, a line or the database. */
public final class CleanText {

    private static final Pattern LINE_BREAKS_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private CleanText() {}

    /** One line without control characters. */
    public static String line(String text) {
        return LINE_BREAKS_AND_CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** Many lines as written; NUL, which PostgreSQL does not hold, becomes U+FFFD. */
    public static String lines(String text) {
        return text.replace('\0', '\uFFFD').replace("\r\n", "\n").strip();
    }
}
