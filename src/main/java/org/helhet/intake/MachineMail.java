package org.helhet.intake;

import static org.helhet.intake.WordLists.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the mail of machines from that of people. In doubt a person wrote it. */
final class MachineMail {

    private static final int ENOUGH_TO_TELL = 20_000;
    private static final int ENOUGH_OF_A_SUBJECT = 500;

    private static final WordLists WORDS = new WordLists("machines.txt");
    private static final Pattern DAEMON = pattern("^" + WORDS.anyOf("daemon") + "(?:@.*)?$");
    private static final Pattern POSTMASTER = pattern("^" + WORDS.anyOf("postmaster") + "(?:@.*)?$");
    private static final Pattern AWAY = pattern("^" + WORDS.anyOf("away") + ".*");
    private static final Pattern BOUNCE = pattern(WORDS.anyOf("bounce"));
    private static final Pattern RETURNED = pattern(WORDS.anyOf("returned"));
    private static final Pattern BELOW = pattern(WORDS.anyOf("below"));
    private static final Pattern NO_ANSWERS = pattern("\\b(?:all|autoreply|oof)\\b");
    private static final Pattern ANSWER = pattern("^" + WORDS.anyOf("answer") + ".*");
    private static final Pattern AUTO_REPLY = pattern("auto_?reply");
    private static final Pattern LIST = pattern("\\b(?:list|bulk|junk)\\b");
    private static final Set<String> DELIVERY_REPORTS =
            Set.of("message/delivery-status", "message/global-delivery-status");

    private final Headers headers;
    private final Set<String> types;
    private final String subject;
    private final boolean deliveryFailure;

    MachineMail(MailParts parts, String subject, String text) {
        this.headers = parts.headers();
        this.types = parts.types();
        this.subject = subject.substring(0, Math.min(subject.length(), ENOUGH_OF_A_SUBJECT));
        this.deliveryFailure = isDeliveryFailure(text.substring(0, Math.min(text.length(), ENOUGH_TO_TELL)));
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

    /**
     * A mail system tells what became of a mail of ours: in the standard form, or by several of the marks that reports
     * had before it: the sender, the subject, the words, the mail itself.
     */
    boolean isDeliveryFailure() {
        return deliveryFailure;
    }

    /** An answer would reach one who can do something with it: no machine, no list, nobody who asked for none. */
    boolean mayBeAnswered() {
        var list = headers.has("list-id") || headers.has("list-post") || anyMatches("precedence", LIST);
        return !list && !isAutomatic() && !anyMatches("x-auto-response-suppress", NO_ANSWERS);
    }

    private boolean isDeliveryFailure(String text) {
        if (DELIVERY_REPORTS.stream().anyMatch(types::contains) || headers.has("x-failed-recipients")) {
            return true;
        }
        var sentBySystem = isFrom(DAEMON) || isFrom(POSTMASTER);
        var announced =
                BOUNCE.matcher(subject).find() && !ANSWER.matcher(subject).matches();
        if (!sentBySystem && !announced && !hasNullReturnPath()) {
            return false;
        }
        var marks = Stream.of(sentBySystem, announced, RETURNED.matcher(text).find(), holdsTheMail(text))
                .filter(mark -> mark)
                .count();
        return marks >= 3 || marks == 2 && (sentBySystem || hasNullReturnPath());
    }

    private boolean holdsTheMail(String text) {
        return types.contains("message/rfc822") || BELOW.matcher(text).find();
    }

    private boolean saysSo() {
        return Stream.of("auto-submitted", "x-autoreply", "x-autorespond", "x-autoresponse")
                        .flatMap(name -> headers.all(name).stream())
                        .anyMatch(MachineMail::isNotNo)
                || anyMatches("precedence", AUTO_REPLY);
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
