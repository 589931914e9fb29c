package org.helhet.desk.api;

import org.helhet.desk.Body;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a call as one JSON object. */
final class Json {

    // the size of the body is limited before; an attachment may fill all of it
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private Json() {}

    static Fields read(Body body) {
        if (body.isCut()) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body",
                    "The call has %d octets; at most %d can be taken.".formatted(body.size(), body.bytes().length));
        }
        var node = parse(body.bytes());
        if (!node.isObject()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "body", "The body must be a JSON object.");
        }
        return Fields.of(node);
    }

    /** The same, where the body may also be a bare list, which is then the field of that name, or nothing at all. */
    static Fields readList(Body body, String name) {
        if (body.size() == 0) {
            return Fields.of(MAPPER.createObjectNode());
        }
        var node = body.isCut() ? MAPPER.createObjectNode() : parse(body.bytes());
        return node.isArray() ? Fields.of(MAPPER.createObjectNode().set(name, node)) : read(body);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException malformed) {
            var where = malformed.getLocation();
            throw new Refused(
                    HttpStatus.BAD_REQUEST,
                    "body",
                    where == null
                            ? "The body is no JSON."
                            : "The body is no JSON: it breaks at line %d, column %d."
                                    .formatted(where.getLineNr(), where.getColumnNr()));
        }
    }
}
