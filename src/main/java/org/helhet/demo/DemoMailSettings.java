package org.helhet.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the demo's mail server is found; the defaults stand in application.yaml. */
@ConfigurationProperties("helhet.demo-mail")
public record DemoMailSettings(int smtpPort, int imapPort) {

    public static final String HOST = "127.0.0.1";

    /** The mailbox that customers write to. */
    public static final String ADDRESS = "complaints@helhet.example";
}
