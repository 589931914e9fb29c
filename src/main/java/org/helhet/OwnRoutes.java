package org.helhet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.Resource;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.springframework.stereotype.Component;

/** Loads the routes of one's own: every {@code *.camel.yaml} of a folder that may be absent. */
@Component
class OwnRoutes implements CamelContextConfiguration {

    private final Path folder;

    OwnRoutes(HelhetSettings settings) {
        this.folder = settings.routes();
    }

    @Override
    public void beforeApplicationStart(CamelContext camel) {
        try {
            PluginHelper.getRoutesLoader(camel).loadRoutes(files(camel));
        } catch (Exception e) {
            throw new IllegalStateException(
                    "The routes in %s cannot be loaded: %s".formatted(folder, e.getMessage()), e);
        }
    }

    @Override
    public void afterApplicationStart(CamelContext camel) {}

    private List<Resource> files(CamelContext camel) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".camel.yaml"))
                    .sorted()
                    .map(file -> ResourceHelper.resolveResource(camel, "file:" + file))
                    .toList();
        }
    }
}
