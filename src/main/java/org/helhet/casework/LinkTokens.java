package org.helhet.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes a link as letters that nobody else can make: what it says and, after a full stop, its HMAC-SHA256 (RFC 2104). */
final class LinkTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST = 1_000;
    private static final Pattern SHAPE = Pattern.compile("([\\w-]+)\\.([\\w-]{43})");
    private static final Pattern SAID = Pattern.compile("(\\w+) (\\d{1,18}) (-?\\d{1,12}) (.+)");

    private final SecretKeySpec key;

    LinkTokens(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    String write(Link link) {
        var said = "%s %d %d %s"
                .formatted(
                        link.purpose().word(), link.subject(), link.expiresAt().getEpochSecond(), link.person());
        var written = base64(said.getBytes(UTF_8));
        return written + "." + signature(written);
    }

    /** Empty for whatever was not written with this secret. */
    Optional<Link> read(String token) {
        var parts = SHAPE.matcher(token);
        if (token.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        var genuine = MessageDigest.isEqual(
                signature(parts.group(1)).getBytes(UTF_8), parts.group(2).getBytes(UTF_8));
        return genuine ? link(parts.group(1)) : Optional.empty();
    }

    private static Optional<Link> link(String written) {
        var said = SAID.matcher(new String(Base64.getUrlDecoder().decode(written), UTF_8));
        return said.matches()
                ? Link.Purpose.of(said.group(1))
                        .map(purpose -> new Link(
                                purpose,
                                Long.parseLong(said.group(2)),
                                said.group(4),
                                Instant.ofEpochSecond(Long.parseLong(said.group(3)))))
                : Optional.empty();
    }

    private String signature(String written) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return base64(mac.doFinal(written.getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
