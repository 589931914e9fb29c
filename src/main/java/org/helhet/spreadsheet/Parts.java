package org.helhet.spreadsheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.helhet.spreadsheet.Workbook.Refusal;

/** The packed parts of a workbook. However much a small file unpacks to, only so much of it is unpacked. */
final class Parts implements Closeable {

    private static final byte[] PART = {'P', 'K', 1, 2};

    private final ZipFile packed;
    private final int size;
    private long unpacked;

    private Parts(ZipFile packed, int size) {
        this.packed = packed;
        this.size = size;
    }

    static Parts of(byte[] bytes) throws IOException {
        if (bytes.length > Bounds.BYTES || count(bytes) > Bounds.PARTS) {
            throw new Unreadable(Refusal.TOO_BIG);
        }
        var channel = new SeekableInMemoryByteChannel(bytes);
        return new Parts(ZipFile.builder().setSeekableByteChannel(channel).get(), bytes.length);
    }

    /** Counted before anything is made of them. */
    private static int count(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + PART.length <= bytes.length; i++) {
            if (bytes[i] == PART[0] && bytes[i + 1] == PART[1] && bytes[i + 2] == PART[2] && bytes[i + 3] == PART[3]) {
                count++;
            }
        }
        return count;
    }

    boolean has(String name) {
        return packed.getEntry(name) != null;
    }

    /** Packed as programs pack workbooks; what else a part may claim needs libraries that are not here. */
    private boolean isReadable(ZipArchiveEntry part) {
        return packed.canReadEntryData(part)
                && (part.getMethod() == ZipEntry.STORED || part.getMethod() == ZipEntry.DEFLATED);
    }

    InputStream open(String name) throws IOException {
        var part = packed.getEntry(name);
        if (part == null || !isReadable(part)) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return new Counted(packed.getInputStream(part));
    }

    @Override
    public void close() throws IOException {
        packed.close();
    }

    private void count(int more) throws Unreadable {
        unpacked += Math.max(more, 0);
        boolean outOfProportion = unpacked > Bounds.UNPACKED_FREELY && unpacked > (long) Bounds.TIMES_AS_MUCH * size;
        if (unpacked > Bounds.UNPACKED || outOfProportion) {
            throw new Unreadable(Refusal.TOO_BIG);
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream unpacking) {
            super(unpacking);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            count(read);
            return read;
        }
    }
}
