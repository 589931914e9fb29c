package org.helhet;

import java.util.ArrayList;
import java.util.List;
import org.helhet.demo.DemoMailSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The mailboxes that complaints come to, and the server that takes our mail. */
public record MailSettings(List<MailboxSettings> mailboxes, SmtpSettings smtp) {

    /** Each mailbox is read by itself, so that its password may be an environment variable and the rest stand in a file. */
    static MailSettings from(Environment environment) {
        var binder = Binder.get(environment);
        var mailboxes = MailboxNames.in(environment).stream()
                .map(name -> binder.bindOrCreate(name, MailboxSettings.class))
                .toList();
        return new MailSettings(mailboxes, binder.bindOrCreate("helhet.smtp", SmtpSettings.class));
    }

    /** With the demo's mailbox beside the others, and the demo's server where no other one takes our mail. */
    MailSettings withDemo(DemoMailSettings demo) {
        var all = new ArrayList<>(mailboxes);
        all.add(MailboxSettings.ofDemo(demo));
        return new MailSettings(List.copyOf(all), smtp.host().isBlank() ? SmtpSettings.ofDemo(demo) : smtp);
    }

    /** The address that our mail comes from and is answered to: the one that was set, else that of the first mailbox. */
    public String sender() {
        return smtp.from().isBlank() && !mailboxes.isEmpty()
                ? mailboxes.getFirst().address()
                : smtp.from();
    }
}
