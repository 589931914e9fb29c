package org.helhet.casework;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What casework needs to know of its surroundings.
 *
 * @param baseUrl the address put into mails
 * @param automaticMessagesPerDay how many automatic messages one correspondent gets in 24 hours at most; it stops loops
 */
@ConfigurationProperties("helhet")
public record CaseworkSettings(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("5") int automaticMessagesPerDay) {

    public CaseworkSettings {
        if (automaticMessagesPerDay < 1) {
            throw new IllegalArgumentException(
                    "helhet.automatic-messages-per-day is %d, so no customer would ever be answered; 5 is usual."
                            .formatted(automaticMessagesPerDay));
        }
    }

    /** The customer's page. */
    public String statusPage(String token) {
        return base() + "/c/" + token;
    }

    /** The page of a link that acts without an account. */
    String linkPage(String token) {
        return base() + "/l/" + token;
    }

    /** The right side of our Message-IDs. */
    public String host() {
        return baseUrl.getHost() == null ? "localhost" : baseUrl.getHost();
    }

    private String base() {
        return baseUrl.toString().replaceFirst("/+$", "");
    }
}
