package org.helhet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helhet.testing.Helhet;
import org.helhet.testing.MailServer;
import org.helhet.testing.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** POP3, two mailboxes with the same mail, a route of one's own, and an outgoing mail server that is away for a while. */
class DoorsIT {

    private static final int SMTP_PORT = Ports.free();

    private static MailServer server;
    private static Helhet helhet;

    @BeforeAll
    static void start() {
        server = MailServer.start();
        helhet = Helhet.start(
                Stream.of(server.mailbox(0, "pop3", "info"), server.mailbox(1, "imap", "complaints"), SETTINGS)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private static final String[] SETTINGS = {
        "helhet.demo=true",
        "helhet.demo-mail.smtp-port=" + Ports.free(),
        "helhet.demo-mail.imap-port=" + Ports.free(),
        "helhet.smtp.port=" + SMTP_PORT,
        "helhet.routes=" + Path.of("integration-tests/routes").toAbsolutePath()
    };

    @AfterAll
    static void stop() {
        helhet.close();
        server.close();
    }

    @Test
    void aMailInAPop3MailboxIsTakenAndDeletedThere() {
        server.deliver("info", List.of(mail("<pop@example.com>", "Min vas kom fram trasig.")));

        assertThat(complaintOf("<pop@example.com>").at("/owner/name").asString())
                .isNotBlank();
        await().until(() -> server.count("info", "INBOX") == 0);
    }

    @Test
    void theSameMailInTwoMailboxesIsOneComplaint() {
        byte[] mail = mail("<twice@example.com>", "Pakken kom aldri.");
        server.deliver("info", List.of(mail));
        server.deliver("complaints", List.of(mail));
        await().until(() -> arrivals("<twice@example.com>").size() == 2);

        assertThat(arrivals("<twice@example.com>"))
                .extracting(arrival -> arrival.get("kind").asString())
                .containsExactlyInAnyOrder("complaint", "seenBefore");
        assertThat(arrivals("<twice@example.com>"))
                .extracting(arrival -> arrival.get("complaint").asString())
                .containsOnly(
                        complaintOf("<twice@example.com>").get("reference").asString());
    }

    @Test
    void aRouteOfOnesOwnHandsOverTheSameThingTwiceAndItIsOneComplaint() {
        await().until(() -> !helhet.all("/api/complaints?q=ingen").isEmpty());

        assertThat(helhet.all("/api/complaints?q=ingen")).singleElement().satisfies(complaint -> {
            assertThat(complaint.get("channel").asString()).isEqualTo("route");
            assertThat(complaint.at("/from/email").asString()).isEqualTo("nils@example.com");
        });
    }

    @Test
    void aMailServerThatIsAwayDelaysMailAndLosesNone() {
        server.deliver("complaints", List.of(mail("<away@example.com>", "The parcel was soaked.")));
        String reference = complaintOf("<away@example.com>").get("reference").asString();

        var outgoing = new GreenMail(new ServerSetup(SMTP_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        outgoing.start();
        try {
            helhet.post("/api/demo/clock", Map.of("advance", "PT20M"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Stream.of(outgoing.getReceivedMessagesForDomain("karin.example"))
                            .anyMatch(
                                    mail -> GreenMailUtil.getWholeMessage(mail).contains(reference)));
        } finally {
            outgoing.stop();
        }
    }

    private static JsonNode complaintOf(String messageId) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !arrivals(messageId).isEmpty());
        return helhet.all("/api/complaints?messageId=" + encoded(messageId)).getFirst();
    }

    private static List<JsonNode> arrivals(String messageId) {
        return helhet.all("/api/arrivals?messageId=" + encoded(messageId));
    }

    private static String encoded(String messageId) {
        return java.net.URLEncoder.encode(messageId, StandardCharsets.UTF_8);
    }

    private static byte[] mail(String messageId, String text) {
        return """
                From: Karin Nilsson <karin@karin.example>
                To: complaints@nordpaket.example
                Subject: Paketet
                Date: Mon, 23 Nov 2026 08:12:03 +0100
                Message-ID: %s
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(messageId, text).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
