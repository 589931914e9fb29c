package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.helhet.change.FilesRefused;
import org.helhet.change.RulesZip;
import org.helhet.change.SentFiles;
import org.helhet.desk.Body;
import org.helhet.desk.DeskSettings;
import org.helhet.rulebook.table.RuleFiles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads a rules folder that is sent as a zip or as a form with files. */
@Component
class SentRules {

    private static final int LONGEST_PART_HEADER = 16 * 1024;

    private final DeskSettings settings;

    SentRules(DeskSettings settings) {
        this.settings = settings;
    }

    Body body(HttpServletRequest request) throws IOException {
        return Body.of(request, settings.intake().maxSize());
    }

    /** Refuses with every fault at once what cannot be a rules folder. */
    RuleFiles files(HttpServletRequest request) throws IOException {
        var body = body(request);
        if (body.isCut()) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body",
                    "The files have %d octets; at most %d can be taken.".formatted(body.size(), body.bytes().length));
        }
        try {
            return body.contentType().toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                    ? ofForm(body)
                    : RulesZip.read(body.bytes());
        } catch (FilesRefused refused) {
            throw new Refused(HttpStatus.BAD_REQUEST, faults(refused.problems()));
        }
    }

    private static List<Fault> faults(List<String> problems) {
        return problems.stream().map(problem -> new Fault("files", problem)).toList();
    }

    private static RuleFiles ofForm(Body body) throws IOException {
        var sent = new SentFiles();
        try {
            var parts = MultipartInput.builder()
                    .setInputStream(new ByteArrayInputStream(body.bytes()))
                    .setBoundary(PartHead.parameters(body.contentType())
                            .getOrDefault("boundary", "")
                            .getBytes(StandardCharsets.ISO_8859_1))
                    .setMaxPartHeaderSize(LONGEST_PART_HEADER)
                    .get();
            parts.setHeaderCharset(StandardCharsets.UTF_8);
            for (boolean more = parts.skipPreamble(); more; more = parts.readBoundary()) {
                take(sent, parts);
            }
        } catch (IOException | IllegalArgumentException brokenOff) {
            throw new FilesRefused(List.of("The form breaks off before its end. Send it again."));
        }
        return sent.rules();
    }

    private static void take(SentFiles sent, MultipartInput parts) throws IOException {
        var head = PartHead.of(parts.readHeaders());
        var content = new ByteArrayOutputStream();
        parts.readBodyData(content);
        if (head.isZip()) {
            RulesZip.addTo(sent, content.toByteArray());
        } else if (!head.path().isEmpty()) {
            sent.add(head.path(), new ByteArrayInputStream(content.toByteArray()));
        }
    }
}
