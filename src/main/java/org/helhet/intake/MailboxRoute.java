package org.helhet.intake;

import org.apache.camel.builder.RouteBuilder;
import org.helhet.casework.Original;

/** A mail becomes a complaint once, and stays in the mailbox until that is safely written down. */
class MailboxRoute extends RouteBuilder {

    private final Mailbox mailbox;
    private final MailboxWatch watch;
    private final DoneMail done;
    private final MailFetch fetch;
    private final MailIntake intake;

    MailboxRoute(Mailbox mailbox, MailboxWatch watch, DoneMail done, MailFetch fetch, MailIntake intake) {
        this.mailbox = mailbox;
        this.watch = watch;
        this.done = done;
        this.fetch = fetch;
        this.intake = intake;
    }

    @Override
    public void configure() {
        onException(Exception.class).process(watch::notTaken);
        from(MailboxEndpoint.of(mailbox, watch, done, getContext()))
                .routeId("mail-" + mailbox.address())
                .process(fetch::toOriginal)
                .transform()
                .body(Original.class, intake::receive);
    }
}
