package org.helhet.rulebook.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.helhet.spreadsheet.Bounds;

/**
 * The files of a rules folder as they were at one moment, by name ({@code messages/sv/update.txt}).
 *
 * @param unread files that look as if they were ours, and why they were not read
 */
public record RuleFiles(SortedMap<String, byte[]> byName, SortedMap<String, Fault> unread) {

    private static final Pattern OURS =
            Pattern.compile("(?i)[^/~.][^/]*\\.(?:csv|xlsx)|exceptions\\.txt|messages/[^/~.][^/]*/[^/~.][^/]*\\.txt");
    private static final Pattern OF_OTHER_PROGRAMS =
            Pattern.compile("(?i)[^/~.][^/]*\\.(?:xls|xlsm|xlsb|ods|fods|numbers|tsv|tab)|[^/~.][^/]*\\.csv\\.txt");
    private static final int DEPTH = 3;

    public RuleFiles(SortedMap<String, byte[]> byName) {
        this(byName, new TreeMap<>());
    }

    /** Leaves out what is no rule: read-me files, and the lock files of spreadsheet programs. */
    public static RuleFiles of(Path folder) {
        var files = new RuleFiles(new TreeMap<>());
        if (Files.isRegularFile(folder)) {
            throw new FolderUnreadable(folder, new NotDirectoryException("it is a file"));
        }
        try {
            files.readAll(folder.toRealPath());
        } catch (IOException | UncheckedIOException problem) {
            throw new FolderUnreadable(folder, problem);
        }
        return files;
    }

    private void readAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder, DEPTH)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (isRule(name)) {
                    read(name, path);
                } else if (OF_OTHER_PROGRAMS.matcher(name).matches()) {
                    unread.put(name, Fault.FILE_NOT_READ);
                }
            }
        }
    }

    private void read(String name, Path path) {
        try {
            if (Files.size(path) > Bounds.BYTES) {
                unread.put(name, Fault.FILE_TOO_BIG);
            } else {
                byName.put(name, Files.readAllBytes(path));
            }
        } catch (NoSuchFileException gone) {
            // It was taken away since the folder was listed: then it is missing, which is told where it is needed.
        } catch (IOException heldByAnother) {
            unread.put(name, Fault.FILE_LOCKED);
        }
    }

    /** Whether a file of this name is one of the rules; the programmers' policy is not. */
    public static boolean isRule(String name) {
        return OURS.matcher(name).matches();
    }

    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** SHA-256 over all names and bytes, in hex: the same content has the same hash on every machine. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byName.forEach((name, bytes) -> {
                digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
