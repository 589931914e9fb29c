package org.helhet.correspondence;

import jakarta.mail.PasswordAuthentication;
import java.time.Clock;
import org.apache.camel.component.mail.MailAuthenticator;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.helhet.casework.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sender together. */
@Configuration(proxyBeanMethods = false)
class Correspondence {

    /** Jakarta Mail asks for it with every text it encodes; unless it is named, each time in every jar. */
    private static final String STREAM_PROVIDER = "jakarta.mail.util.StreamProvider";

    static {
        System.setProperty(STREAM_PROVIDER, MailStreamProvider.class.getName());
    }

    @Bean
    OutboxRoute outboxRoute(SmtpServer server, Outbox outbox, Delivery delivery, Clock clock) {
        return new OutboxRoute(server, new Postman(outbox, server, clock), delivery);
    }

    @Bean(SmtpUri.AUTHENTICATOR)
    MailAuthenticator smtpAuthenticator(SmtpServer server) {
        return new MailAuthenticator() {
            @Override
            public PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        };
    }
}
