package org.helhet.rulebook.rows;

import java.util.List;
import org.helhet.rulebook.words.Language;

/** A message of {@code messages/<language>/<name>.txt}, with its placeholders still in it: the subject and the whole file's lines. */
public record Template(Language language, String name, String subject, List<String> lines) {

    public static String file(Language language, String name) {
        return "messages/%s/%s.txt".formatted(language.code(), name);
    }

    public String file() {
        return file(language, name);
    }

    /** All after the subject. */
    public String body() {
        return String.join("\n", lines.subList(1, lines.size())).strip();
    }
}
