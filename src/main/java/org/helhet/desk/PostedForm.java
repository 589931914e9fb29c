package org.helhet.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A form as it was sent: what it was read from, what was typed, and its hidden fields. */
record PostedForm(Body body, FormParts parts, TypedForm typed, FormTicket ticket) {

    static PostedForm of(Body body, FormTickets tickets) {
        var parts = FormParts.of(body);
        return new PostedForm(body, parts, TypedForm.of(parts), tickets.read(parts.field("ticket")));
    }

    /** People do not see the field; programs fill in what they find. */
    boolean isBaited() {
        return !parts.field("website").isEmpty();
    }

    /** The same when the same form is sent again with the same content, whatever its bytes: a browser draws a new boundary each time. */
    String sourceId() {
        return ticket.id() + "-" + sha256(typed.toString());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
