package org.helhet.change;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.helhet.rulebook.table.RuleFiles;

/** The files of a rules folder as a zip, and back. */
public final class RulesZip {

    private RulesZip() {}

    /** The same files give the same zip. */
    public static byte[] of(RuleFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.byName().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** @throws FilesRefused when it is no zip, or holds what a rules folder cannot */
    public static RuleFiles read(byte[] bytes) {
        var sent = new SentFiles();
        addTo(sent, bytes);
        return sent.rules();
    }

    /** The files of a zip among others. */
    public static void addTo(SentFiles sent, byte[] bytes) {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                add(sent, zip, entry);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new FilesRefused(List.of("This is not a zip that can be read. Is it whole?"));
        }
    }

    private static void add(SentFiles sent, ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.isUnixSymlink()) {
            sent.refuse(
                    "\"%s\" only points to another file. Put the file itself into the zip.".formatted(entry.getName()));
        } else if (!zip.canReadEntryData(entry)) {
            sent.refuse("\"%s\" has a password, or was packed in a way we cannot read.".formatted(entry.getName()));
        } else if (!entry.isDirectory()) {
            try (var content = zip.getInputStream(entry)) {
                sent.add(entry.getName(), content);
            }
        }
    }
}
