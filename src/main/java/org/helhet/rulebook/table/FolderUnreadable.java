package org.helhet.rulebook.table;

import java.nio.file.Path;

/** There is no rules folder to read, or it may not be read. */
public class FolderUnreadable extends RuntimeException {

    public FolderUnreadable(Path folder, Exception cause) {
        super(
                "The rules folder %s cannot be read (%s). Is the name right, and may this account read it?"
                        .formatted(folder.toAbsolutePath(), cause.getMessage()),
                cause);
    }
}
