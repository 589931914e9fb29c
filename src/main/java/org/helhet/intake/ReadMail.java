package org.helhet.intake;

import java.util.List;

/**
 * What could be read of one mail; "" means that it is not said. Nothing here holds NUL, and single-line texts hold no
 * control characters.
 *
 * @param references Message-IDs with their angle brackets, of the mails this one answers or reports on, the nearest last
 * @param newText the text without quoted lines and signature; the whole text where nothing else would be left
 * @param html the text was HTML
 * @param automatic a machine wrote it
 * @param deliveryFailure it reports what became of a mail of ours: failed, delayed or relayed
 * @param mayBeAnswered no machine wrote it, it came through no list, and it did not ask to be left without an answer
 * @param contentHash SHA-256, the same for the same mail however it reached us
 * @param problem in words for people, what of the mail could not be read
 */
record ReadMail(
        String fromName,
        String fromAddress,
        String replyTo,
        String subject,
        String messageId,
        List<String> references,
        String text,
        String newText,
        boolean html,
        String language,
        List<MailAttachment> attachments,
        boolean automatic,
        boolean deliveryFailure,
        boolean mayBeAnswered,
        String contentHash,
        String problem) {

    ReadMail {
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }
}
