package org.helhet;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** An outside PostgreSQL; without an address the embedded one is used. */
@ConfigurationProperties("helhet.database")
public record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {

    boolean outside() {
        return !url.isBlank();
    }
}
