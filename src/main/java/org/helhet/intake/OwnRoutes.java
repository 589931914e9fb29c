package org.helhet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** Loads the routes that whoever runs Helhet has written: every {@code *.camel.yaml} file of a folder, which may be absent. */
final class OwnRoutes {

    private static final String ENDING = ".camel.yaml";

    private OwnRoutes() {}

    static void load(Path folder, CamelContext camel) {
        for (Path file : filesIn(folder)) {
            var resource = ResourceHelper.fromBytes(file.toString(), bytesOf(file));
            try {
                PluginHelper.getRoutesLoader(camel).loadRoutes(resource);
            } catch (Exception e) {
                throw new RouteFault("The route file %s cannot be used: %s Mend it, or move it away, and start again."
                        .formatted(file, e.getMessage()));
            }
        }
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
