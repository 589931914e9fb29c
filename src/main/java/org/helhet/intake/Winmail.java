package org.helhet.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/** What Outlook packed into a winmail.dat: the text, "" where it holds none, and the files. */
record Winmail(Shown shown, List<MailAttachment> attachments) {

    /** Throws what the library throws when the file is broken. */
    static Winmail of(byte[] octets, int number) throws IOException {
        var message = new HMEFMessage(new ByteArrayInputStream(octets));
        var attachments = new ArrayList<MailAttachment>();
        for (var attachment : message.getAttachments()) {
            attachments.add(file(attachment, number + attachments.size()));
        }
        return new Winmail(shown(message), attachments);
    }

    private static MailAttachment file(Attachment attachment, int number) {
        var given = attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
        var name = AttachmentName.of(given == null ? "" : given, "application/octet-stream", number);
        return new MailAttachment(name, "application/octet-stream", attachment.getContents().length);
    }

    private static Shown shown(HMEFMessage message) {
        var plain = text(message.getMessageMAPIAttribute(MAPIProperty.BODY));
        return plain.isBlank()
                ? new Shown(HtmlText.of(text(message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML))), true)
                : new Shown(plain, false);
    }

    private static String text(MAPIAttribute attribute) {
        return switch (attribute) {
            case null -> "";
            case MAPIStringAttribute string -> string.getDataString();
            default -> Charsets.text(attribute.getData(), UTF_8.name());
        };
    }
}
