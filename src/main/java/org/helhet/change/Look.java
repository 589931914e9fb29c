package org.helhet.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.helhet.rulebook.table.FolderUnreadable;
import org.helhet.rulebook.table.RuleFiles;

/**
 * What a rules folder looks like from outside at one moment. Two looks that are equal some time apart mean that nobody writes.
 *
 * @param open the lock files of Excel and LibreOffice, by which they say that somebody has a file open
 */
record Look(Map<String, Seen> files, Map<String, FileTime> open) {

    private static final int DEPTH = 3;

    /** One file, without its content. */
    record Seen(long size, FileTime changed) {}

    /** Throws {@link FolderUnreadable}. */
    static Look at(Path folder) {
        var files = new TreeMap<String, Seen>();
        var open = new TreeMap<String, FileTime>();
        try (var paths = Files.walk(folder, DEPTH)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                var about = Files.readAttributes(path, BasicFileAttributes.class);
                if (RuleFiles.isRule(name)) {
                    files.put(name, new Seen(about.size(), about.lastModifiedTime()));
                } else if (isLock(path.getFileName().toString())) {
                    open.put(name, about.lastModifiedTime());
                }
            }
        } catch (IOException | UncheckedIOException problem) {
            throw new FolderUnreadable(folder, problem);
        }
        return new Look(files, open);
    }

    private static boolean isLock(String name) {
        return name.startsWith("~$") || name.startsWith(".~lock.");
    }

    /** The one written last; empty if there is none. */
    String newest() {
        return files.entrySet().stream()
                .max(Comparator.comparing(file -> file.getValue().changed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
