package org.helhet.testing;

import com.icegreen.greenmail.imap.ImapConstants;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** GreenMail in this JVM, for machines without a mail server. */
final class EmbeddedMailServer implements MailServer {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
    });

    EmbeddedMailServer() {
        server.start();
    }

    @Override
    public int imapPort() {
        return server.getImap().getPort();
    }

    @Override
    public int pop3Port() {
        return server.getPop3().getPort();
    }

    @Override
    public void deliver(String user, List<byte[]> mails) {
        MailFolder inbox = folder(user, ImapConstants.INBOX_NAME);
        for (byte[] mail : mails) {
            inbox.appendMessage(message(mail), new Flags(), new Date());
        }
    }

    @Override
    public long count(String user, String folder) {
        return folder(user, folder).getMessageCount();
    }

    @Override
    public void close() {
        server.stop();
    }

    private MailFolder folder(String name, String folder) {
        GreenMailUser user = server.setUser(name + "@nordpaket.example", name, PASSWORD);
        try {
            return server.getManagers().getImapHostManager().getFolder(user, folder, true);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage message(byte[] mail) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
