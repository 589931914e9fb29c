package org.helhet.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Text as PostgreSQL can keep it: it knows no NUL, and an index entry has an end (a third of a page). */
public final class Text {

    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_ADDRESS = 320;

    private Text() {}

    public static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    /** What something is looked up by: the text itself, or when it is too long for an index, its beginning and its hash. */
    public static String key(String text) {
        var clean = clean(text).strip();
        return clean.length() <= LONGEST_KEY
                ? clean
                : clean.substring(0, LONGEST_KEY - 64) + sha256(clean.getBytes(StandardCharsets.UTF_8));
    }

    /** What is longer than RFC 5321 section 4.5.3.1 allows is no address. */
    static String address(String text) {
        var clean = clean(text).strip();
        return clean.length() <= LONGEST_ADDRESS ? clean : "";
    }

    /** Two spellings of one address. */
    public static String sameAddress(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
