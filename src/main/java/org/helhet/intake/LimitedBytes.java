package org.helhet.intake;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps the first octets and counts all of them, so that a mail too large for us is still a mail. */
class LimitedBytes extends OutputStream {

    private final long limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long size;

    LimitedBytes(long limit) {
        this.limit = limit;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) {
        long room = Math.max(0, limit - kept.size());
        kept.write(octets, offset, (int) Math.min(room, length));
        size += length;
    }

    byte[] kept() {
        return kept.toByteArray();
    }

    long size() {
        return size;
    }
}
