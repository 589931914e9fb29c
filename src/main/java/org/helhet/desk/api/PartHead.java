package org.helhet.desk.api;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.fileupload2.core.ParameterParser;

/** What the head of a part of a form says about the file in it. */
record PartHead(String field, String file) {

    static PartHead of(String headers) {
        var disposition = headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .findFirst()
                .orElse("");
        var values = parameters(disposition.substring(disposition.indexOf(':') + 1));
        return new PartHead(values.getOrDefault("name", ""), values.getOrDefault("filename", ""));
    }

    boolean isZip() {
        return file.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Where it belongs in the folder. Many programs send no more than a file's own name: then the field may say the place. */
    String path() {
        return file.contains("/") || !field.contains("/") || file.isEmpty() ? file : field;
    }

    static Map<String, String> parameters(String headerValue) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        var parsed = parser.parse(headerValue, ';');
        parsed.replaceAll((name, value) -> Objects.requireNonNullElse(value, ""));
        return parsed;
    }
}
