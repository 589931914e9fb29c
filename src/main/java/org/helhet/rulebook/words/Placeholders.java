package org.helhet.rulebook.words;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in braces that stand for values: plain replacement, once; a value is never looked at again. */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z_]+)}");

    private Placeholders() {}

    /** What has no value stays as it is written. */
    public static String filled(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }

    public static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1));
    }
}
