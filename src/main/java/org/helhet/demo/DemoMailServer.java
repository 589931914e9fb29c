package org.helhet.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server in this process: every address has a mailbox, every password is right, and a restart empties it. */
class DemoMailServer implements AutoCloseable {

    private final GreenMail server;

    DemoMailServer(DemoMailSettings settings) {
        // else GreenMail takes the octets of old headers for UTF-8 and replaces those that are not
        System.setProperty("mail.mime.allowutf8", "false");
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(settings.smtpPort(), DemoMailSettings.HOST, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(settings.imapPort(), DemoMailSettings.HOST, ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig()
                .withUser(DemoMailSettings.ADDRESS, DemoMailSettings.ADDRESS)
                .withDisabledAuthentication());
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }
}
