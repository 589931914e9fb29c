package org.helhet.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.springframework.util.DigestUtils;

/** Reads {@code multipart/form-data} (RFC 7578) as far as it goes: a body that breaks off gives all that stood before the break. */
final class MultipartForm {

    private static final int LONGEST_PART_HEADER = 16 * 1024;
    private static final int MOST_FILES = 100;

    private final Map<String, String> fields = new HashMap<>();
    private final List<SentFile> files = new ArrayList<>();
    private boolean broken;

    private MultipartForm() {}

    static FormParts read(Body body) {
        var form = new MultipartForm();
        form.broken = body.isCut();
        try {
            form.readParts(body);
        } catch (IOException | IllegalArgumentException endsTooSoon) {
            form.broken = true;
        }
        return new FormParts(form.fields, form.files, form.broken);
    }

    private void readParts(Body body) throws IOException {
        var boundary = parameters(body.contentType()).getOrDefault("boundary", "");
        var parts = MultipartInput.builder()
                .setInputStream(new ByteArrayInputStream(body.bytes()))
                .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                .setMaxPartHeaderSize(LONGEST_PART_HEADER)
                .get();
        parts.setHeaderCharset(StandardCharsets.UTF_8);
        boolean more = parts.skipPreamble();
        broken |= !more;
        while (more) {
            readPart(parts);
            more = parts.readBoundary();
        }
    }

    private void readPart(MultipartInput parts) throws IOException {
        var headers = headers(parts.readHeaders());
        var content = new ByteArrayOutputStream();
        try {
            parts.readBodyData(content);
        } finally {
            keep(headers, content.toByteArray());
        }
    }

    private void keep(Map<String, String> headers, byte[] content) {
        var disposition = parameters(headers.getOrDefault("content-disposition", ""));
        var contentType = headers.getOrDefault("content-type", "");
        if (!disposition.containsKey("filename")) {
            fields.putIfAbsent(disposition.getOrDefault("name", ""), new String(content, charset(contentType)));
        } else if (isFile(disposition, content)) {
            keepFile(disposition.getOrDefault("filename", ""), contentType, content);
        }
    }

    /** A browser sends an empty part without a name where no file was chosen. */
    private static boolean isFile(Map<String, String> disposition, byte[] content) {
        return content.length > 0 || !disposition.getOrDefault("filename", "").isEmpty();
    }

    private void keepFile(String name, String contentType, byte[] content) {
        if (files.size() == MOST_FILES) {
            broken = true;
            return;
        }
        files.add(new SentFile(name, contentType, content.length, DigestUtils.md5DigestAsHex(content)));
    }

    private static Map<String, String> headers(String block) {
        var headers = new HashMap<String, String>();
        for (var line : block.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static Map<String, String> parameters(String headerValue) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        var parsed = parser.parse(headerValue, ';');
        parsed.replaceAll((name, value) -> Objects.requireNonNullElse(value, ""));
        return parsed;
    }

    private static Charset charset(String contentType) {
        try {
            return Charset.forName(parameters(contentType).getOrDefault("charset", "UTF-8"));
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
