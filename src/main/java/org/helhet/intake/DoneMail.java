package org.helhet.intake;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.component.mail.MailBoxPostProcessAction;

/**
 * Moves what was taken out of an IMAP folder, all of a round at once and by UID: only what is safely written down goes, whatever
 * somebody else has read, marked or removed meanwhile. A mail that was taken and not yet moved is known again by its UID.
 */
class DoneMail implements MailBoxPostProcessAction {

    private final String destination;
    private final List<Long> uids = new ArrayList<>();

    DoneMail(String destination) {
        this.destination = destination;
    }

    /** A round that broke off leaves its mails where they are; the next one takes them again. */
    void begin() {
        uids.clear();
    }

    void add(String uid) {
        uids.add(Long.valueOf(uid));
    }

    @Override
    public void process(Folder folder) throws MessagingException {
        Message[] mails = taken((UIDFolder) folder);
        if (mails.length == 0) {
            return;
        }
        Folder processed = folder.getStore().getFolder(destination);
        if (!processed.exists()) {
            processed.create(Folder.HOLDS_MESSAGES);
        }
        folder.copyMessages(mails, processed);
        folder.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
    }

    private Message[] taken(UIDFolder folder) throws MessagingException {
        long[] each = uids.stream().mapToLong(Long::longValue).toArray();
        return Stream.of(folder.getMessagesByUID(each)).filter(Objects::nonNull).toArray(Message[]::new);
    }
}
