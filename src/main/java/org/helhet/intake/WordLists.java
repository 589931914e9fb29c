package org.helhet.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Lists of words in many languages, from a text file whose lines are a list's name, a blank, and the words. */
final class WordLists {

    private final Map<String, List<String>> lists;

    WordLists(String file) {
        lists = read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .collect(groupingBy(line -> line[0], mapping(line -> line[1].strip(), toList())));
    }

    /** A regular expression that matches each of the words, without regard to case, and where it is put into another. */
    String anyOf(String list) {
        return lists.getOrDefault(list, List.of()).stream().map(Pattern::quote).collect(joining("|", "(?:", ")"));
    }

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
