package org.helhet.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts that cells refer to by number. How many a workbook says it has is not believed. */
final class SharedTexts {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();

    void read(Xml xml) throws IOException {
        try (xml) {
            while (xml.nextElement()) {
                if (xml.begins("si")) {
                    texts.add(plain(xml.runs("si")));
                }
            }
        }
    }

    /** Empty when there is none of that number. */
    String at(String number) {
        int index = number.matches("\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return index < texts.size() ? texts.get(index) : "";
    }

    /** Letters that XML cannot hold are written as {@code _x000D_}. */
    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16))
                                .replace("\\", "\\\\")
                                .replace("$", "\\$"))
                : text;
    }
}
