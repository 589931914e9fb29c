package org.helhet.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.helhet.desk.AdminPassword;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/** Says, once all is ready, where everything is found, and lines to paste. */
class WhatToTry {

    private final DemoMailSettings mail;
    private final AdminPassword password;

    WhatToTry(DemoMailSettings mail, AdminPassword password) {
        this.mail = mail;
        this.password = password;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) throws IOException {
        // UTF-8 whatever the terminal claims to be: the lines are there to be pasted, and hold Swedish and Norwegian
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(text(ready.getApplicationContext().getEnvironment()));
    }

    private String text(Environment environment) throws IOException {
        var port = environment.getProperty("local.server.port", "8080");
        return new ClassPathResource("demo/what-to-try.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{web}", "http://localhost:" + port)
                .replace("{smtp}", "smtp://%s:%d".formatted(DemoMailSettings.HOST, mail.smtpPort()))
                .replace("{imap}", "imap://%s:%d".formatted(DemoMailSettings.HOST, mail.imapPort()))
                .replace("{address}", DemoMailSettings.ADDRESS)
                .replace("{password}", password.value());
    }
}
