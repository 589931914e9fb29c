package org.helhet.intake;

import java.time.Clock;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.arrival.Mailboxes;
import org.helhet.reading.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the doors together: one route for each mailbox, and the one that routes of one's own lead to. */
@Configuration(proxyBeanMethods = false)
class Intake {

    @Bean
    RouteBuilder complaintRoute(Casework casework, Clock clock) {
        return new ComplaintRoute(new RouteIntake(casework, clock));
    }

    @Bean
    CamelContextConfiguration mailboxRoutes(
            IntakeSettings settings, Languages languages, Casework casework, Mailboxes mailboxes, Clock clock) {
        var reader = new MailArrivals(new MailReader(languages), settings.ownAddresses());
        return new CamelContextConfiguration() {
            @Override
            public void beforeApplicationStart(CamelContext camel) {
                OwnRoutes.load(settings.routes(), camel);
                settings.mailboxes().forEach(mailbox -> add(camel, routeOf(mailbox)));
            }

            @Override
            public void afterApplicationStart(CamelContext camel) {}

            private MailboxRoute routeOf(Mailbox mailbox) {
                var done = new DoneMail(mailbox.processedFolder());
                var watch = new MailboxWatch(mailbox, mailboxes, done);
                var fetch = new MailFetch(mailbox, settings.maxSize().toBytes(), clock);
                var intake = new MailIntake(casework, reader, done);
                return new MailboxRoute(mailbox, watch, done, fetch, intake);
            }
        };
    }

    private static void add(CamelContext camel, RouteBuilder route) {
        try {
            camel.addRoutes(route);
        } catch (Exception e) {
            throw new IllegalStateException("A mailbox route could not be made: " + e.getMessage(), e);
        }
    }
}
