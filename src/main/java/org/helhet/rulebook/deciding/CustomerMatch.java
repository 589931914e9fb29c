package org.helhet.rulebook.deciding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.helhet.rulebook.rows.CustomerRow;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.words.Folded;

/** Finds the customer of {@code customers.csv} whom somebody writes for: by number, mail address or mail domain, in this order. */
record CustomerMatch(Tables tables) {

    /** Anybody may have an address there, so that they say nothing about a company. */
    private static final Set<String> FREE_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.se",
            "hotmail.no",
            "live.com",
            "live.se",
            "live.no",
            "msn.com",
            "yahoo.com",
            "yahoo.se",
            "yahoo.no",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "gmx.net",
            "mail.com",
            "telia.com",
            "tele2.se",
            "bredband.net",
            "comhem.se",
            "spray.se",
            "online.no",
            "getmail.no",
            "broadpark.no");

    Optional<CustomerRow> of(String number, String mail) {
        var address = mail.strip().toLowerCase(Locale.ROOT);
        return first(row -> !number.isBlank() && Folded.of(row.number()).equals(Folded.of(number)))
                .or(() -> first(row -> row.mails().contains(address)))
                .or(() -> first(row -> isIn(address.substring(address.indexOf('@') + 1), row.mailDomains())));
    }

    private Optional<CustomerRow> first(Predicate<CustomerRow> fits) {
        return tables.customers().stream().filter(fits).findFirst();
    }

    private static boolean isIn(String host, Set<String> domains) {
        return domains.stream()
                .filter(domain -> !FREE_MAIL.contains(domain))
                .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
}
