package org.helhet.intake;

import java.util.Arrays;

/** Mends what keeps a mail from being read at all: the ends of its lines, and where its header begins. */
final class Lines {

    private static final byte[] EMPTY_LINE = {'\r', '\n'};

    private Lines() {}

    /** Lines that end in CR alone, as on old Macintoshes, get the end that every reader knows. */
    static byte[] readable(byte[] mail) {
        var hasLineFeed = false;
        for (byte octet : mail) {
            hasLineFeed |= octet == '\n';
        }
        if (hasLineFeed) {
            return mail;
        }
        var mended = mail.clone();
        for (int i = 0; i < mended.length; i++) {
            mended[i] = mended[i] == '\r' ? (byte) '\n' : mended[i];
        }
        return mended;
    }

    static byte[] withoutEmptyFirst(byte[] mail) {
        var start = 0;
        while (start < mail.length && Character.isWhitespace(mail[start])) {
            start++;
        }
        return Arrays.copyOfRange(mail, start, mail.length);
    }

    /** A text that came without any header. */
    static byte[] asBody(byte[] text) {
        var mail = Arrays.copyOf(EMPTY_LINE, EMPTY_LINE.length + text.length);
        System.arraycopy(text, 0, mail, EMPTY_LINE.length, text.length);
        return mail;
    }
}
