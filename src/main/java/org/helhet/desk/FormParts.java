package org.helhet.desk;

import java.util.List;
import java.util.Map;

/**
 * The fields and files of a posted form, as far as they could be read.
 *
 * @param fields the first value of each name, as sent
 * @param broken the body ends before the form does, or is no form
 */
record FormParts(Map<String, String> fields, List<SentFile> files, boolean broken) {

    FormParts {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }

    static FormParts of(Body body) {
        return body.contentType().regionMatches(true, 0, "multipart/", 0, 10)
                ? MultipartForm.read(body)
                : UrlencodedForm.read(body);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
