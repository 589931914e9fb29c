package org.helhet.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a rules folder as they were at one moment, by name ({@code messages/sv/update.txt}). */
public record RuleFiles(SortedMap<String, byte[]> byName) {

    private static final Pattern OURS =
            Pattern.compile("[^/~.][^/]*\\.csv|exceptions\\.txt" + "|messages/[^/~.][^/]*/[^/~.][^/]*\\.txt");
    private static final int DEPTH = 3;

    /** Leaves out what is no rule: read-me files, and the lock files of spreadsheet programs. */
    public static RuleFiles of(Path folder) {
        var byName = new TreeMap<String, byte[]>();
        if (Files.isRegularFile(folder)) {
            throw new FolderUnreadable(folder, new NotDirectoryException("it is a file"));
        }
        try (var paths = Files.walk(folder, DEPTH)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (isRule(name)) {
                    byName.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException | UncheckedIOException problem) {
            throw new FolderUnreadable(folder, problem);
        }
        return new RuleFiles(byName);
    }

    /** Whether a file of this name is one of the rules; the programmers' policy is not. */
    public static boolean isRule(String name) {
        return OURS.matcher(name).matches();
    }

    Optional<byte[]> bytes(String name) {
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
