package org.helhet.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;

/** Reads {@code application/x-www-form-urlencoded}: always UTF-8, and a sequence that is none is kept as it is. */
final class UrlencodedForm {

    private UrlencodedForm() {}

    static FormParts read(Body body) {
        var fields = new HashMap<String, String>();
        for (var pair : new String(body.bytes(), StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new FormParts(fields, List.of(), body.isCut());
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }
}
