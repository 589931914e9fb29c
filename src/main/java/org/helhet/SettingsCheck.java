package org.helhet;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.helhet.change.Approval;
import org.helhet.correspondence.SmtpServer;
import org.helhet.intake.Mailbox;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** Reads every setting before anything starts, so that all that is missing or wrong is said at once. */
final class SettingsCheck {

    private static final String A_PORT = "Write a port, a number from 0 to 65535, or leave it out.";
    private static final String AN_ADDRESS = "Write a mail address, such as complaints@example.com.";

    private static final String AN_ADDRESS_OF_ITS_OWN =
            "Another mailbox has this address. Give each its own, such as complaints+archive@example.com.";

    private final Binder binder;
    private final List<WrongSetting> wrong = new ArrayList<>();

    private SettingsCheck(Environment environment) {
        this.binder = Binder.get(environment);
    }

    /** @throws WrongSettings naming all of them */
    static void check(Environment environment) {
        var check = new SettingsCheck(environment);
        check.values();
        var mailboxes = MailboxNames.in(environment);
        mailboxes.forEach(mailbox -> check.mailbox(mailbox + "."));
        check.addressesDiffer(mailboxes);
        if (!environment.getProperty("helhet.demo", "false").equalsIgnoreCase("true")) {
            check.neededInProduction(mailboxes.isEmpty());
        }
        if (!check.wrong.isEmpty()) {
            throw new WrongSettings(check.wrong);
        }
    }

    private void values() {
        port("server.port");
        port("helhet.demo-mail.smtp-port");
        port("helhet.demo-mail.imap-port");
        port("helhet.smtp.port");
        valid("helhet.demo", Boolean.class, value -> true, "Write true or false.");
        valid(
                "helhet.base-url",
                URI.class,
                URI::isAbsolute,
                "Write the address of this server, such as https://complaints.example.com.");
        valid("helhet.intake.max-size", DataSize.class, size -> size.toBytes() > 0, "Write a size, such as 50MB.");
        valid(
                "helhet.database.url",
                String.class,
                url -> url.isBlank() || url.startsWith("jdbc:postgresql:"),
                "Write an address such as jdbc:postgresql://db.example.com/helhet, or leave it out for the embedded database.");
        valid("helhet.smtp.security", SmtpServer.Security.class, value -> true, "Write none, starttls or tls.");
        valid(
                "helhet.rulebook.approval",
                Approval.class,
                value -> true,
                "Write two-people, one-person or none: who has to agree before a change of the rules goes live.");
        valid("helhet.time-zone", ZoneId.class, value -> true, "Write the name of a zone, such as Europe/Stockholm.");
        valid(
                "helhet.form.minimum-fill-time",
                Duration.class,
                time -> !time.isNegative(),
                "Write a length of time, such as PT2S.");
        valid(
                "helhet.watch.pause",
                Duration.class,
                pause -> !pause.isNegative() && !pause.isZero(),
                "Write how long to wait after each look, such as PT0.5S.");
        valid("helhet.form.per-minute", Integer.class, most -> most > 0, "Write a number from 1.");
        valid("helhet.automatic-messages-per-day", Integer.class, most -> most >= 0, "Write a number from 0.");
        valid("helhet.smtp.from", String.class, from -> from.isBlank() || from.contains("@"), AN_ADDRESS);
    }

    private void mailbox(String mailbox) {
        needed(mailbox + "protocol", "Write imap, imaps, pop3 or pop3s.");
        needed(mailbox + "host", "Write the name of the mail server, such as imap.example.com.");
        needed(mailbox + "user", "Write the name under which the mail server knows the mailbox.");
        needed(mailbox + "password", "Write the password of the mailbox.");
        needed(mailbox + "address", AN_ADDRESS);
        valid(mailbox + "protocol", Mailbox.Protocol.class, value -> true, "Write imap, imaps, pop3 or pop3s.");
        valid(mailbox + "address", String.class, address -> address.isBlank() || address.contains("@"), AN_ADDRESS);
        valid(mailbox + "poll", Duration.class, Duration::isPositive, "Write how often to look, such as PT10S.");
        port(mailbox + "port");
    }

    /** A mailbox is known by its address: where two have the same, a mail of one would be taken for that of the other. */
    private void addressesDiffer(List<String> mailboxes) {
        var known = new HashSet<String>();
        mailboxes.stream()
                .map(mailbox -> mailbox + ".address")
                .filter(name ->
                        !textOf(name).isBlank() && !known.add(textOf(name).toLowerCase(Locale.ROOT)))
                .forEach(name -> wrong.add(new WrongSetting(name, textOf(name), AN_ADDRESS_OF_ITS_OWN)));
    }

    private void neededInProduction(boolean noMailbox) {
        needed("helhet.smtp.host", "Write the name of the server that takes our mail, such as smtp.example.com.");
        if (noMailbox) {
            needed("helhet.smtp.from", AN_ADDRESS);
        }
    }

    private void needed(String name, String advice) {
        if (textOf(name).isBlank()) {
            wrong.add(new WrongSetting(name, "", advice));
        }
    }

    private void port(String name) {
        valid(name, Integer.class, port -> port >= 0 && port <= 65535, A_PORT);
    }

    private <T> void valid(String name, Class<T> type, Predicate<T> isRight, String advice) {
        try {
            var value = binder.bind(name, type);
            if (value.isBound() && !isRight.test(value.get())) {
                wrong.add(new WrongSetting(name, textOf(name), advice));
            }
        } catch (BindException e) {
            wrong.add(new WrongSetting(name, textOf(name), advice));
        }
    }

    private String textOf(String name) {
        return binder.bind(name, String.class).orElse("");
    }
}
