package org.helhet.whatif;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The sentences of this package in the reader's language: English, Swedish or Bokmål, whichever is nearest. */
final class Sentences {

    private final Properties sentences = new Properties();
    private final Locale reader;

    Sentences(Locale reader) {
        this.reader = nearest(reader);
        var file = "whatif_" + this.reader.getLanguage() + ".properties";
        try (var bytes = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file)) {
            sentences.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Locale nearest(Locale reader) {
        return switch (reader.getLanguage()) {
            case "sv" -> Locale.of("sv", "SE");
            case "nb", "nn", "no", "da" -> Locale.of("nb", "NO");
            default -> Locale.UK;
        };
    }

    Locale reader() {
        return reader;
    }

    /** With each name in braces filled in. */
    String say(String key, Map<String, ?> values) {
        var sentence = sentences.getProperty(key, key);
        for (var value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return sentence;
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** With the reader's marks between the thousands, so that a line is not broken there. */
    String number(long number) {
        return String.format(reader, "%,d", number);
    }
}
