package org.helhet.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.helhet.rulebook.table.RuleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a rules folder that nobody has edited to the files of another version. */
final class FolderCopy {

    private static final Logger LOG = LoggerFactory.getLogger(FolderCopy.class);

    private FolderCopy() {}

    /** Writes into the files that are there, so that those who may edit them still may. */
    static boolean write(Path folder, RuleFiles from, RuleFiles to) {
        try {
            for (var name : from.byName().keySet()) {
                if (!to.byName().containsKey(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
            for (var file : to.byName().entrySet()) {
                writeIfDifferent(folder, file, from);
            }
            return true;
        } catch (IOException readOnly) {
            LOG.info(
                    "The rules folder {} cannot be brought to the version in force: {}", folder, readOnly.getMessage());
            return false;
        }
    }

    private static void writeIfDifferent(Path folder, Map.Entry<String, byte[]> file, RuleFiles from)
            throws IOException {
        if (!Arrays.equals(from.byName().get(file.getKey()), file.getValue())) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
