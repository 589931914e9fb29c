package org.helhet.rulebook;

import java.util.Map;
import org.helhet.rulebook.rows.FindingWriter;

/** A file of labelled texts cannot be measured by; the key says which sentence tells why. */
final class LabelledUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Map<String, String> values;

    LabelledUnreadable(String key, Map<String, String> values) {
        super(key);
        this.values = values;
    }

    String in(FindingWriter writer) {
        return writer.say(String.valueOf(getMessage()), values);
    }
}
