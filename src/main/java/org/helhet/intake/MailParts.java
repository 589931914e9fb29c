package org.helhet.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.binary.Base64InputStream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.MimeUtil;

/**
 * Goes once through a mail and keeps what is shown, which files there are, and what could not be read. However large,
 * deep or broken the mail is, it uses a bounded piece of memory and keeps what it had when it could not go on.
 */
final class MailParts {

    private static final int DEEPEST = 128;
    private static final int MOST_PARTS = 5_000;
    private static final int MOST_OF_AN_ATTACHED_MAIL = 2 * 1024 * 1024;
    private static final int MOST_OF_A_WINMAIL = 16 * 1024 * 1024;

    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxContentLen(-1)
            .build();

    private final MimeTokenStream stream = new MimeTokenStream(LENIENT);
    private final Deque<Multipart> open = new ArrayDeque<>();
    private final List<MailAttachment> attachments = new ArrayList<>();
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> types = new HashSet<>();
    private final StringBuilder reports = new StringBuilder();
    private final PartText texts = new PartText();
    private final Multipart whole = new Multipart("multipart/mixed");
    private final Headers headers = new Headers();
    private Headers current = headers;
    private Shown packed = Shown.NOTHING;
    private byte[] attachedMail = {};
    private int parts;

    private MailParts() {
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        open.push(whole);
        whole.hasPart();
    }

    static MailParts of(byte[] mail) {
        var parts = new MailParts();
        try {
            parts.walk(mail);
        } catch (IOException | MimeException | RuntimeException e) {
            parts.problems.add("A part of this mail is broken and could not be read: see the original.");
        }
        parts.closeAll();
        if (parts.texts.wasCut()) {
            parts.problems.add("This mail is very long: the end of its text was left out, see the original.");
        }
        return parts;
    }

    private void walk(byte[] mail) throws IOException, MimeException {
        stream.parse(new ByteArrayInputStream(mail));
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (open.size() > DEEPEST || parts > MOST_PARTS) {
                problems.add("This mail has too many parts: what comes after them was not read, see the original.");
                return;
            }
            take(state);
        }
    }

    private void take(EntityState state) throws IOException {
        switch (state) {
            case T_START_MESSAGE -> current = headers;
            case T_START_BODYPART -> startPart();
            case T_FIELD -> current.add(stream.getField());
            case T_START_MULTIPART ->
                open.push(new Multipart(noted(stream.getBodyDescriptor().getMimeType())));
            case T_PREAMBLE -> open.element().begins(texts.between(stream.getInputStream()));
            case T_END_MULTIPART -> close();
            case T_BODY -> takeBody();
            default -> {}
        }
    }

    private void startPart() {
        current = new Headers();
        open.element().hasPart();
        parts++;
    }

    private String noted(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        types.add(lower);
        return lower;
    }

    private void close() {
        var closed = open.pop();
        open.element().add(closed.shown());
    }

    private void closeAll() {
        while (open.size() > 1) {
            close();
        }
    }

    private void takeBody() throws IOException {
        var part = Part.of(current, noted(stream.getBodyDescriptor().getMimeType()), open.size() == 1);
        try (var body = new Counted(decoded())) {
            read(part, body);
            body.transferTo(OutputStream.nullOutputStream());
            if (part.isListed(open.element().holdsUnnamedFiles())) {
                var name = AttachmentName.of(part.name(), part.type(), attachments.size() + 1);
                attachments.add(new MailAttachment(name, part.type(), body.count()));
            }
        }
    }

    /** Base64 by the codec that also gives the last octets where the padding is missing. */
    private InputStream decoded() {
        return MimeUtil.isBase64Encoding(stream.getBodyDescriptor().getTransferEncoding())
                ? Base64InputStream.builder()
                        .setInputStream(stream.getInputStream())
                        .get()
                : stream.getDecodedInputStream();
    }

    private void read(Part part, Counted body) throws IOException {
        if (part.isReport()) {
            report(part, body);
        } else if (part.isMail()) {
            attached(part, body);
        } else if (part.isTnef()) {
            unpack(body.readNBytes(MOST_OF_A_WINMAIL));
        } else if (part.isShown()) {
            open.element().add(texts.shown(part, body));
        } else if (part.type().contains("pkcs7-mime") || part.type().equals("application/pgp-encrypted")) {
            problems.add(
                    "This mail is encrypted or sealed: its text can be read only with the right key, see the original.");
        }
    }

    private void report(Part part, InputStream body) throws IOException {
        var text = texts.report(part, body);
        reports.append(text).append('\n');
        if (part.type().endsWith("delivery-status")) {
            open.element().add(new Shown(text, false));
        }
    }

    private void attached(Part part, InputStream body) throws IOException {
        attachedMail = body.readNBytes(MOST_OF_AN_ATTACHED_MAIL);
        reports.append(texts.report(part, new ByteArrayInputStream(attachedMail)))
                .append('\n');
    }

    private void unpack(byte[] winmail) {
        try {
            var unpacked = Winmail.of(winmail, attachments.size() + 2);
            packed = unpacked.shown();
            attachments.addAll(unpacked.attachments());
        } catch (IOException | RuntimeException e) {
            problems.add("The attached winmail.dat could not be opened.");
        }
    }

    /** Of the whole mail; of the first one where they are many. */
    Headers headers() {
        return headers;
    }

    Shown shown() {
        return whole.shown().isBlank() ? packed : whole.shown();
    }

    /** Content types of all parts, in lower case. */
    Set<String> types() {
        return types;
    }

    List<MailAttachment> attachments() {
        return attachments;
    }

    /** What the parts say that mail systems write for each other, and the mail that came back. */
    String reports() {
        return reports.toString();
    }

    /** The last of the mails that hang on this one; empty where there is none. */
    byte[] attachedMail() {
        return attachedMail;
    }

    Set<String> problems() {
        return problems;
    }
}
