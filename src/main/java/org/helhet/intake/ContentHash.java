package org.helhet.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether two mails are the same mail: From, Date, Subject and every line of the body, whichever servers they
 * passed, however these end their lines, and however many empty lines they leave at the end.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(Headers headers, byte[] mail) {
        var digest = sha256();
        for (var name : List.of("from", "date", "subject")) {
            digest.update(
                    (name + ":" + headers.first(name).replaceAll("\\s+", " ").strip() + "\n").getBytes(UTF_8));
        }
        addLines(digest, mail, bodyStart(mail), end(mail));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addLines(MessageDigest digest, byte[] mail, int from, int to) {
        var start = from;
        for (int i = from; i < to; i++) {
            if (mail[i] == '\r') {
                digest.update(mail, start, i - start);
                start = i + 1;
            }
        }
        digest.update(mail, start, Math.max(0, to - start));
    }

    private static int bodyStart(byte[] mail) {
        var lineStart = 0;
        for (int i = 0; i < mail.length; i++) {
            if (mail[i] == '\n') {
                if (i - lineStart == 0 || i - lineStart == 1 && mail[lineStart] == '\r') {
                    return i + 1;
                }
                lineStart = i + 1;
            }
        }
        return 0;
    }

    private static int end(byte[] mail) {
        var end = mail.length;
        while (end > 0 && Character.isWhitespace(mail[end - 1])) {
            end--;
        }
        return end;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
