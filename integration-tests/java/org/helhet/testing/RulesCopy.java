package org.helhet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/** The rules as shipped in a folder of their own, so that a test may change them and a program under test may write beside them. */
public final class RulesCopy {

    private RulesCopy() {}

    public static Path fresh() {
        try {
            var folder = Files.createTempDirectory("helhet-rules");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            FileSystemUtils.copyRecursively(Path.of("rules"), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an editor does that saves the whole file. */
    public static void replace(Path file, String before, String after) {
        try {
            var text = Files.readString(file);
            if (!text.contains(before)) {
                throw new IllegalArgumentException(file + " does not hold " + before);
            }
            Files.writeString(file, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table without rows, such as one of examples that expect other owners. */
    public static void keepHeading(Path table) {
        try {
            Files.writeString(table, Files.readAllLines(table).getFirst() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void append(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
