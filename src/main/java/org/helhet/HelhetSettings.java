package org.helhet;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where things lie, and whether this is the demo; the defaults stand in application.yaml. */
@ConfigurationProperties("helhet")
public record HelhetSettings(Path data, Path rules, Path routes, URI baseUrl, String adminPassword, boolean demo) {

    /** Without the password. */
    @Override
    public String toString() {
        return "data %s, rules %s, routes %s, %s%s".formatted(data, rules, routes, baseUrl, demo ? ", demo" : "");
    }
}
