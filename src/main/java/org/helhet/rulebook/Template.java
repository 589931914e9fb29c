package org.helhet.rulebook;

import java.util.List;

/** A message of {@code messages/<language>/<name>.txt}, with its placeholders still in it: the subject and the whole file's lines. */
record Template(Language language, String name, String subject, List<String> lines) {

    static String file(Language language, String name) {
        return "messages/%s/%s.txt".formatted(language.code(), name);
    }

    String file() {
        return file(language, name);
    }

    /** All after the subject. */
    String body() {
        return String.join("\n", lines.subList(1, lines.size())).strip();
    }
}
