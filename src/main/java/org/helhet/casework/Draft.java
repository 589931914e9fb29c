package org.helhet.casework;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.helhet.decision.Letter;

/** A message as it goes into the outbox: its subject is one line with the reference in brackets, its thread holds nothing but Message-IDs. */
record Draft(
        Letter.Kind kind,
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
                "Helhet",
                about.owner().email(),
                about.owner().name(),
                oneLine(about.reference(), letter),
                "",
                List.of(),
                "auto-generated");
    }

    private static Letter oneLine(String reference, Letter letter) {
        var line =
                Text.clean(letter.subject()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var bracketed = "[" + reference + "]";
        return new Letter(
                line.contains(bracketed) ? line : bracketed + " " + line, Text.clean(letter.body()), letter.language());
    }

    private static List<String> thread(Content content) {
        var all = Stream.concat(content.references().stream(), Stream.of(content.messageId()))
                .filter(Draft::isMessageId)
                .distinct()
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_REFERENCES), all.size());
    }

    private static boolean isMessageId(String text) {
        return MESSAGE_ID.matcher(text).matches();
    }
}
