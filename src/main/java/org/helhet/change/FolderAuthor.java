package org.helhet.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who saved a file, as far as the file system knows. */
final class FolderAuthor {

    private static final String NOBODY_KNOWN = "folder";

    private FolderAuthor() {}

    static String of(Path file) {
        try {
            var owner = Files.getOwner(file).getName();
            return owner.isBlank() ? NOBODY_KNOWN : owner.substring(owner.lastIndexOf('\\') + 1);
        } catch (IOException | UnsupportedOperationException notKnown) {
            return NOBODY_KNOWN;
        }
    }
}
