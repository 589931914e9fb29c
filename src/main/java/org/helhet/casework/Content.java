package org.helhet.casework;

import java.util.List;
import org.helhet.complaint.Complainant;

/**
 * What was read from an original. Texts hold no NUL, keys are short enough to be looked up, whatever came in.
 *
 * @param text all that was written, as plain text
 * @param newText the same without quoted text and signature
 * @param html whether the text was made from HTML
 * @param language ISO 639-1, or empty when not known
 * @param messageId with its angle brackets, or empty
 * @param references the Message-IDs of In-Reply-To and References, the nearest last
 * @param contentHash the same for two deliveries of the same mail, or empty
 * @param problem something that could not be read or kept whole, a sentence, or empty
 */
public record Content(
        Complainant from,
        String subject,
        String text,
        String newText,
        boolean html,
        String language,
        List<Attachment> attachments,
        String messageId,
        List<String> references,
        String contentHash,
        Said said,
        String problem) {

    private static final int MOST_REFERENCES = 100;

    public Content {
        from = new Complainant(Text.clean(from.name()), Text.address(from.email()), Text.clean(from.phone()));
        subject = Text.clean(subject);
        text = Text.clean(text);
        newText = Text.clean(newText);
        language = Text.clean(language);
        attachments = List.copyOf(attachments);
        messageId = Text.key(messageId);
        references = references.stream()
                .skip(Math.max(0, references.size() - MOST_REFERENCES))
                .map(Text::key)
                .toList();
        contentHash = Text.key(contentHash);
        problem = Text.clean(problem);
    }

    /** Of what could not be read at all. */
    public static Content nothing() {
        return new Content(
                Complainant.UNKNOWN, "", "", "", false, "", List.of(), "", List.of(), "", Said.nothing(), "");
    }
}
