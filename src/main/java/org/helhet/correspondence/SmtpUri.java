package org.helhet.correspondence;

import static org.helhet.correspondence.SmtpServer.Security.STARTTLS;
import static org.helhet.correspondence.SmtpServer.Security.TLS;

/** Camel's address of the mail server. The password is not in it: the registry's {@value #AUTHENTICATOR} gives it when asked. */
final class SmtpUri {

    static final String AUTHENTICATOR = "smtpAuthenticator";

    private static final String PATIENCE =
            "mail.%1$s.connectiontimeout=10000&mail.%1$s.timeout=60000&mail.%1$s.writetimeout=60000";

    private SmtpUri() {}

    static String of(SmtpServer server) {
        String scheme = server.protection() == TLS ? "smtps" : "smtp";
        var uri = new StringBuilder("%s://%s:%d?".formatted(scheme, server.host(), server.port()))
                .append(PATIENCE.formatted(scheme));
        if (server.protection() == STARTTLS) {
            uri.append("&mail.smtp.starttls.enable=true&mail.smtp.starttls.required=true");
        }
        if (server.protection() != SmtpServer.Security.NONE) {
            uri.append("&mail.%s.ssl.checkserveridentity=true".formatted(scheme));
        }
        if (!server.user().isEmpty()) {
            uri.append("&authenticator=#bean:").append(AUTHENTICATOR).append("&mail.%s.auth=true".formatted(scheme));
        }
        return uri.toString();
    }
}
