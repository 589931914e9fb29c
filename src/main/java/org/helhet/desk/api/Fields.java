package org.helhet.desk.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object that was sent. Reading collects every fault, so that the caller hears of all at once; unknown fields are ignored. */
final class Fields {

    private final JsonNode node;
    private final String path;
    private final List<Fault> faults;

    private Fields(JsonNode node, String path, List<Fault> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    static Fields of(JsonNode object) {
        return new Fields(object, "", new ArrayList<>());
    }

    /** A text, or empty when it is absent or null. */
    String text(String name) {
        return value(name)
                .map(value -> {
                    check(value.isString(), name, "This must be a text.");
                    return value.isString() ? value.stringValue() : "";
                })
                .orElse("");
    }

    /** A name that may have been sent as a number; empty when it is absent. */
    String textOrNumber(String name) {
        return value(name).filter(JsonNode::isInt).map(JsonNode::asString).orElseGet(() -> text(name));
    }

    /** Null when absent, or not one of the words. */
    <T> @Nullable T word(String name, Function<String, Optional<T>> meaning, String expected) {
        var word = text(name);
        if (word.isEmpty()) {
            return null;
        }
        var meant = meaning.apply(word);
        check(meant.isPresent(), name, "\"%s\" is not one of %s.".formatted(word, expected));
        return meant.orElse(null);
    }

    /** Null when absent or unreadable. */
    @Nullable
    Instant time(String name, Times times, LocalTime hourOfDates) {
        var written = text(name);
        if (written.isEmpty()) {
            return null;
        }
        var read = times.read(written, hourOfDates);
        check(
                read.isPresent(),
                name,
                "\"%s\" is no time of the years 1900 to 9999; one looks like %s.".formatted(written, Times.EXAMPLE));
        return read.orElse(null);
    }

    int number(String name, int otherwise) {
        return value(name)
                .map(value -> {
                    check(value.isInt(), name, "This must be a whole number.");
                    return value.isInt() ? value.intValue() : otherwise;
                })
                .orElse(otherwise);
    }

    /** Null when absent or unreadable; a number, or a text such as "12.50". */
    @Nullable
    BigDecimal amount(String name) {
        return value(name)
                .map(value -> {
                    boolean readable = value.isNumber()
                            || value.isString() && value.stringValue().matches("\\d{1,12}(?:\\.\\d{1,2})?");
                    check(readable, name, "This must be an amount, such as 250 or 99.50.");
                    return readable ? new BigDecimal(value.asString()) : null;
                })
                .orElse(null);
    }

    boolean flag(String name) {
        return value(name)
                .map(value -> {
                    check(value.isBoolean(), name, "This must be true or false.");
                    return value.isBoolean() && value.booleanValue();
                })
                .orElse(false);
    }

    byte[] base64(String name) {
        try {
            return Base64.getDecoder().decode(text(name).replaceAll("\\s+", ""));
        } catch (IllegalArgumentException broken) {
            fault(name, "This is no base64 (RFC 4648 section 4).");
            return new byte[0];
        }
    }

    /** The object of that name; an empty one when it is absent. */
    Fields object(String name) {
        var value = value(name);
        check(value.isEmpty() || value.get().isObject(), name, "This must be an object.");
        return new Fields(value.orElse(node.path("")), path + name + ".", faults);
    }

    List<Fields> objects(String name) {
        return elements(name, "objects", JsonNode::isObject);
    }

    List<String> texts(String name) {
        return elements(name, "texts", JsonNode::isString).stream()
                .map(element -> element.node.stringValue())
                .toList();
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    /** A field has one fault at most: the first that is found. */
    void check(boolean good, String name, String message) {
        if (!good && faults.stream().noneMatch(fault -> fault.field().equals(path + name))) {
            fault(name, message);
        }
    }

    /** Every field has been read: if any was wrong, nothing is done. */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new Refused(HttpStatus.BAD_REQUEST, faults);
        }
    }

    private List<Fields> elements(String name, String expected, Function<JsonNode, Boolean> fits) {
        var value = value(name);
        check(value.isEmpty() || value.get().isArray(), name, "This must be a list of %s.".formatted(expected));
        return value.filter(JsonNode::isArray).stream()
                .flatMap(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> new Fields(list.get(i), "%s%s[%d].".formatted(path, name, i), faults)))
                .filter(element -> element.isOneOf(expected, fits))
                .toList();
    }

    private boolean isOneOf(String expected, Function<JsonNode, Boolean> fits) {
        if (!fits.apply(node)) {
            faults.add(new Fault(
                    path.substring(0, path.length() - 1), "Only %s may be in this list.".formatted(expected)));
        }
        return fits.apply(node);
    }

    private Optional<JsonNode> value(String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private void fault(String name, String message) {
        faults.add(new Fault(path + name, message));
    }
}
