package org.helhet.intake;

import static org.helhet.intake.WordLists.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the mail of machines from that of people. In doubt a person wrote it. */
final class MachineMail {

    private static final WordLists WORDS = new WordLists("machines.txt");
    private static final Pattern DAEMON = pattern("^" + WORDS.anyOf("daemon") + "(?:@.*)?$");
    private static final Pattern POSTMASTER = pattern("^" + WORDS.anyOf("postmaster") + "(?:@.*)?$");
    private static final Pattern AWAY = pattern("^" + WORDS.anyOf("away") + ".*");
    private static final Pattern BOUNCE = pattern(WORDS.anyOf("bounce"));
    private static final Pattern RETURNED = pattern(WORDS.anyOf("returned"));
    private static final Pattern BELOW = pattern("(?m)^[-\\s*=]{0,20}.{0,40}" + WORDS.anyOf("below"));
    private static final Pattern NO_ANSWERS = pattern("\\b(?:all|autoreply|oof)\\b");
    private static final Pattern LIST = pattern("\\b(?:list|bulk|junk)\\b");
    private static final Set<String> DELIVERY_REPORTS =
            Set.of("message/delivery-status", "message/global-delivery-status");

    private final Headers headers;
    private final Set<String> types;
    private final String subject;
    private final String text;

    MachineMail(MailParts parts, String subject, String text) {
        this.headers = parts.headers();
        this.types = parts.types();
        this.subject = subject;
        this.text = text;
    }

    /** Nobody waits for an answer: RFC 3834, what servers did before it, reports and receipts. */
    boolean isAutomatic() {
        return isDeliveryFailure()
                || saysSo()
                || hasNullReturnPath()
                || types.contains("multipart/report")
                || isFrom(DAEMON)
                || AWAY.matcher(subject).matches();
    }

    /** A mail system tells what became of a mail of ours, in the standard form or in one of those before it. */
    boolean isDeliveryFailure() {
        return DELIVERY_REPORTS.stream().anyMatch(types::contains)
                || headers.has("x-failed-recipients")
                || marks() >= 2 && (isFrom(DAEMON) || isFrom(POSTMASTER) || hasNullReturnPath())
                || marks() >= 3;
    }

    /** A person may have written it, but an answer would go to many, or to a machine that keeps the list. */
    boolean isList() {
        return headers.has("list-id") || headers.has("list-post") || anyMatches("precedence", LIST);
    }

    private boolean saysSo() {
        return headers.all("auto-submitted").stream().anyMatch(MachineMail::isNotNo)
                || headers.has("x-autoreply")
                || headers.has("x-autorespond")
                || headers.has("x-autoresponse")
                || headers.has("x-ms-exchange-inbox-rules-loop")
                || anyMatches("precedence", pattern("auto_?reply"))
                || anyMatches("x-auto-response-suppress", NO_ANSWERS);
    }

    /** What a returned mail has: a sender that is a mail system, the subject, the words, and the mail itself. */
    private int marks() {
        var marks = isFrom(DAEMON) || isFrom(POSTMASTER) ? 1 : 0;
        marks += BOUNCE.matcher(subject).find() ? 1 : 0;
        marks += RETURNED.matcher(text).find() ? 1 : 0;
        return marks + (types.contains("message/rfc822") || BELOW.matcher(text).find() ? 1 : 0);
    }

    private boolean hasNullReturnPath() {
        return headers.first("return-path").replace(" ", "").equals("<>");
    }

    private boolean isFrom(Pattern machine) {
        var from = MailAddress.firstOf(headers.first("from"));
        return List.of(
                        from.address(),
                        from.name(),
                        headers.first("from").replaceAll("^.*<|>.*$", "").strip())
                .stream()
                .anyMatch(name -> machine.matcher(name).matches());
    }

    private boolean anyMatches(String header, Pattern words) {
        return headers.all(header).stream()
                .anyMatch(value -> words.matcher(value).find());
    }

    private static boolean isNotNo(String autoSubmitted) {
        return !autoSubmitted.strip().toLowerCase(Locale.ROOT).startsWith("no");
    }
}
