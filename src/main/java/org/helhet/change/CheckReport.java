package org.helhet.change;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the check found, beside the files it speaks of: {@code check-report.txt} and the same for a browser. */
final class CheckReport {

    private static final Logger LOG = LoggerFactory.getLogger(CheckReport.class);
    private static final String NAME = "check-report";

    private CheckReport() {}

    /** Whole or not at all; a folder that cannot be written to has no report. */
    static void write(Path folder, String text) {
        if (!Files.isWritable(folder)) {
            return;
        }
        try {
            write(folder.resolve(NAME + ".txt"), folder.resolve("." + NAME + ".txt.new"), text);
            write(folder.resolve(NAME + ".html"), folder.resolve("." + NAME + ".html.new"), page(text));
        } catch (IOException problem) {
            LOG.warn("The report on the rules in {} could not be written: {}", folder, problem.getMessage());
        }
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME + ".txt"));
    }

    private static void write(Path file, Path fresh, String text) throws IOException {
        Files.writeString(fresh, text);
        Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private static String page(String text) {
        var shown = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return """
                <!doctype html>
                <meta charset="utf-8">
                <title>Helhet</title>
                <pre style="font: 1rem/1.5 system-ui, sans-serif; white-space: pre-wrap; max-width: 50rem; margin: 2rem auto">
                %s</pre>
                """.formatted(shown);
    }
}
