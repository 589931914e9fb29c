package org.helhet.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.util.unit.DataSize;

/** What a request carried, byte for byte up to a limit. {@code size} is in octets as they came; more than are here when it was cut. */
public record Body(byte[] bytes, long size, String contentType) {

    /** Beyond this many times the limit we stop listening. */
    private static final int PATIENCE = 10;

    public static Body of(HttpServletRequest request, DataSize limit) throws IOException {
        var in = request.getInputStream();
        byte[] kept = in.readNBytes(Math.toIntExact(limit.toBytes()));
        long size = kept.length + drain(in, limit.toBytes() * PATIENCE);
        return new Body(
                kept,
                Math.max(size, request.getContentLengthLong()),
                Objects.requireNonNullElse(request.getContentType(), ""));
    }

    public boolean isCut() {
        return size > bytes.length;
    }

    /** A browser shows our answer only when it could send all it had. */
    private static long drain(InputStream in, long atMost) throws IOException {
        var buffer = new byte[8192];
        long drained = 0;
        for (int read = in.read(buffer); read >= 0 && drained < atMost; read = in.read(buffer)) {
            drained += read;
        }
        return drained;
    }
}
