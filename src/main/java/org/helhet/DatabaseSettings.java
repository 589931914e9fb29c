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

    /** Without the password. */
    @Override
    public String toString() {
        return withoutPassword(url);
    }

    /** Some write the password into the address. */
    static String withoutPassword(String address) {
        return address.replaceAll("//[^/@]*@", "//").replaceAll("(?i)(password=)[^&]*", "$1***");
    }
}
