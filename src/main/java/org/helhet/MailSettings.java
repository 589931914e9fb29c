package org.helhet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.correspondence.SmtpServer;
import org.helhet.demo.DemoMailSettings;
import org.helhet.intake.Mailbox;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The mailboxes that complaints come to, and the server that takes our mail. */
record MailSettings(List<Mailbox> mailboxes, SmtpServer smtp) {

    /** Each mailbox is read by itself, so that its password may be an environment variable and the rest stand in a file. */
    static MailSettings from(Environment environment) {
        var binder = Binder.get(environment);
        var mailboxes = MailboxNames.in(environment).stream()
                .map(name -> binder.bindOrCreate(name, Mailbox.class))
                .toList();
        return new MailSettings(mailboxes, binder.bindOrCreate("helhet.smtp", SmtpServer.class));
    }

    /** With the demo's mailbox beside the others, and the demo's server where no other one takes our mail. */
    MailSettings withDemo(DemoMailSettings demo) {
        var all = new ArrayList<>(mailboxes);
        all.add(demoMailbox(demo));
        return new MailSettings(List.copyOf(all), smtp.host().isBlank() ? demoServer(demo) : smtp);
    }

    /** Whose mail comes from and is answered to the address that was set, else that of the first mailbox. */
    SmtpServer sender() {
        return smtp.from().isBlank() && !mailboxes.isEmpty()
                ? smtp.withFrom(mailboxes.getFirst().address())
                : smtp;
    }

    Set<String> ownAddresses() {
        return Stream.concat(mailboxes.stream().map(Mailbox::address), Stream.of(sender().from()))
                .map(address -> address.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Mailbox demoMailbox(DemoMailSettings demo) {
        String address = DemoMailSettings.ADDRESS;
        return new Mailbox(
                Mailbox.Protocol.IMAP,
                DemoMailSettings.HOST,
                demo.imapPort(),
                address,
                address,
                "INBOX",
                "Processed",
                address,
                Duration.ofSeconds(1));
    }

    private static SmtpServer demoServer(DemoMailSettings demo) {
        return new SmtpServer(
                DemoMailSettings.HOST, demo.smtpPort(), "", "", SmtpServer.Security.NONE, DemoMailSettings.ADDRESS);
    }
}
