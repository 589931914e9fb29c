package org.helhet.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Issues and reads the tickets of forms. The key lives as long as the process: a form from before keeps its id, so that it
 * makes no second complaint, but is taken for one that was too quick.
 */
class FormTickets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,15})\\.([\\w-]{43})");

    private final SecretKeySpec key;

    FormTickets() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    static FormTicket fresh(Instant usableFrom) {
        return new FormTicket(UUID.randomUUID().toString(), usableFrom);
    }

    String write(FormTicket ticket) {
        var said = ticket.id() + "." + ticket.usableFrom().toEpochMilli();
        return said + "." + signature(said);
    }

    FormTicket read(String written) {
        var parts = SHAPE.matcher(written);
        if (!parts.matches()) {
            return fresh(Instant.MAX);
        }
        var said = parts.group(1) + "." + parts.group(2);
        var genuine = MessageDigest.isEqual(bytes(signature(said)), bytes(parts.group(3)));
        return new FormTicket(
                parts.group(1), genuine ? Instant.ofEpochMilli(Long.parseLong(parts.group(2))) : Instant.MAX);
    }

    private String signature(String said) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(said)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
