package org.helhet.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.stream.Field;

/** The header fields that say something to us, in their order; of a header of any size it keeps no others. */
final class Headers {

    private static final int LONGEST_FIELD = 256 * 1024;
    private static final int MOST_OF_A_NAME = 100;

    private static final Set<String> KEPT = Set.of(
            "from",
            "sender",
            "reply-to",
            "return-path",
            "to",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "content-type",
            "content-disposition",
            "content-id",
            "content-description",
            "received",
            "auto-submitted",
            "precedence",
            "list-id",
            "list-post",
            "list-unsubscribe",
            "x-auto-response-suppress",
            "x-autoreply",
            "x-autorespond",
            "x-autoresponse",
            "x-failed-recipients",
            "content-transfer-encoding");

    private final Map<String, List<String>> fields = new HashMap<>();

    void add(Field field) {
        var name = field.getName().strip().toLowerCase(Locale.ROOT);
        if (!KEPT.contains(name)) {
            return;
        }
        var values = fields.computeIfAbsent(name, any -> new ArrayList<>());
        if (values.size() < MOST_OF_A_NAME) {
            values.add(HeaderText.unfolded(value(field)));
        }
    }

    /** The first field of this name, unfolded but not decoded; "" where there is none. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    private static byte[] value(Field field) {
        var raw = field.getRaw().toByteArray();
        var colon = 0;
        while (raw[colon] != ':') {
            colon++;
        }
        return Arrays.copyOfRange(raw, colon + 1, Math.min(raw.length, LONGEST_FIELD));
    }
}
