package org.helhet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The rulebook that comes with Helhet, for whoever starts without one. */
final class DefaultRules {

    static final Path USUAL_FOLDER = Path.of("rules");
    private static final Logger LOG = LoggerFactory.getLogger(DefaultRules.class);

    private DefaultRules() {}

    /** Writes them if this is the usual folder and it is not there; one that somebody else named is theirs to fill. */
    static void writeIfMissing(Path folder) throws IOException {
        if (!folder.normalize().equals(USUAL_FOLDER) || Files.exists(folder)) {
            return;
        }
        var fresh = folder.resolveSibling("rules.new");
        FileSystemUtils.deleteRecursively(fresh);
        for (var rule : new PathMatchingResourcePatternResolver().getResources("classpath:/rules/**/*.*")) {
            copy(rule, fresh);
        }
        Files.move(fresh, folder);
        LOG.info(
                "There was no rules folder: the default rulebook now lies in {}, to be made your own",
                folder.toAbsolutePath().normalize());
    }

    private static void copy(Resource rule, Path target) throws IOException {
        var url = rule.getURL().toString();
        var file = target.resolve(url.substring(url.lastIndexOf("/rules/") + "/rules/".length()));
        Files.createDirectories(file.getParent());
        try (var content = rule.getInputStream()) {
            Files.copy(content, file);
        }
    }
}
