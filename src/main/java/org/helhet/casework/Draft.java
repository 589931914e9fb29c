package org.helhet.casework;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Letter;
import org.helhet.decision.Person;
import org.jspecify.annotations.Nullable;

/** A message as it goes into the outbox: its subject is one line with the reference in brackets, its thread holds nothing but Message-IDs. {@code reader} is null when it is for the customer. */
public record Draft(
        Letter.Kind kind,
        @Nullable PersonId reader,
        String fromName,
        String to,
        String toName,
        Letter letter,
        String inReplyTo,
        List<String> references,
        String autoSubmitted) {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^\\s\\p{Cntrl}<>]{3,250}>");
    private static final int MOST_REFERENCES = 20;

    static Draft toCustomer(Case opened, Content content, Letter letter) {
        return new Draft(
                Letter.Kind.ACKNOWLEDGEMENT,
                null,
                opened.owner().name(),
                content.from().email(),
                content.from().name(),
                oneLine(opened.reference(), letter),
                isMessageId(content.messageId()) ? content.messageId() : "",
                thread(content),
                "auto-replied");
    }

    static Draft toOwner(Letter.Kind kind, Case about, Letter letter) {
        return new Draft(
                kind,
                about.owner().id(),
                "Helhet",
                about.owner().email(),
                about.owner().name(),
                oneLine(about.reference(), letter),
                "",
                List.of(),
                "auto-generated");
    }

    /** To the customer of a complaint under way, in the thread of the mails there were. */
    static Draft toCustomer(Letter.Kind kind, InHand hand, Letter letter, String autoSubmitted) {
        var customer = hand.held().complainant();
        var answers = hand.held().answers();
        return new Draft(
                kind,
                null,
                hand.owner().name(),
                customer.email(),
                customer.name(),
                oneLine(hand.held().reference(), letter),
                isMessageId(answers) ? answers : "",
                thread(hand.held().thread()),
                autoSubmitted);
    }

    static Draft toColleague(Letter.Kind kind, String reference, Person colleague, Letter letter) {
        return new Draft(
                kind,
                colleague.id(),
                "Helhet",
                colleague.email(),
                colleague.name(),
                oneLine(reference, letter),
                "",
                List.of(),
                "auto-generated");
    }

    /** About several complaints, or none: its subject needs no reference. */
    public static Draft ofSeveral(Letter.Kind kind, Person colleague, Letter letter) {
        var plain = new Letter(
                Text.clean(letter.subject()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip(),
                Text.clean(letter.body()),
                letter.language());
        return new Draft(
                kind,
                colleague.id(),
                "Helhet",
                colleague.email(),
                colleague.name(),
                plain,
                "",
                List.of(),
                "auto-generated");
    }

    /** Who reads it: by name where there is one. */
    String readerName() {
        return toName.isBlank() ? to : toName;
    }

    private static Letter oneLine(String reference, Letter letter) {
        var line =
                Text.clean(letter.subject()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var bracketed = "[" + reference + "]";
        return new Letter(
                line.contains(bracketed) ? line : bracketed + " " + line, Text.clean(letter.body()), letter.language());
    }

    private static List<String> thread(Content content) {
        return thread(Stream.concat(content.references().stream(), Stream.of(content.messageId()))
                .toList());
    }

    private static List<String> thread(List<String> mails) {
        var all = mails.stream().filter(Draft::isMessageId).distinct().toList();
        return all.subList(Math.max(0, all.size() - MOST_REFERENCES), all.size());
    }

    private static boolean isMessageId(String text) {
        return MESSAGE_ID.matcher(text).matches();
    }
}
