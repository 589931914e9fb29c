package org.helhet.casework;

import java.security.SecureRandom;
import java.util.Base64;
import org.helhet.complaint.Reference;

/** What nobody can guess. That none of it is ever used twice is a unique index each. */
public final class Dice {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OCTETS = 20;

    private Dice() {}

    public static Reference reference() {
        return Reference.random(RANDOM);
    }

    /** 160 bits in letters that stand in an address unchanged. */
    public static String token() {
        var octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    public static String messageId(String host) {
        return "<" + token() + "@" + host + ">";
    }
}
