package org.helhet.desk;

import java.util.regex.Pattern;

/** Cleans texts from outside: what stands in one line can break no header, list or subject. */
public final class CleanText {

    private static final Pattern LINE_BREAKS_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private CleanText() {}

    /** One line without control characters. */
    public static String line(String text) {
        return LINE_BREAKS_AND_CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    /** Many lines as they were written, each ended the same way. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
