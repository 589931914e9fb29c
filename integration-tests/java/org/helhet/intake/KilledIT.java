package org.helhet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.helhet.testing.HelhetProcess;
import org.helhet.testing.MailServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Killed in the middle of taking mail, twice, and started again: nothing is lost and nothing is there twice. */
class KilledIT {

    private static final int MAILS = 400;

    @TempDir
    Path data;

    @Test
    void everyMailIsOneComplaintWhateverIsKilledMeanwhile() {
        try (var server = MailServer.start()) {
            server.deliver(
                    "complaints",
                    IntStream.range(0, MAILS).mapToObj(KilledIT::mail).toList());
            String[] mailbox = server.mailbox(0, "imap", "complaints");
            killAfter(MAILS / 4, mailbox);
            killAfter(MAILS / 2, mailbox);

            try (var helhet = HelhetProcess.start(data, mailbox)) {
                await().atMost(Duration.ofMinutes(2)).until(() -> server.count("complaints", "INBOX") == 0);
                assertThat(total(helhet, "/api/arrivals")).isEqualTo(MAILS);
                assertThat(subjects(helhet.all("/api/complaints"))).hasSize(MAILS);
            }
        }
    }

    private void killAfter(int arrivals, String[] mailbox) {
        var helhet = HelhetProcess.start(data, mailbox);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> total(helhet, "/api/arrivals") >= arrivals);
        helhet.kill();
    }

    private static HashSet<String> subjects(List<JsonNode> complaints) {
        var subjects = new HashSet<String>();
        assertThat(complaints)
                .allMatch(complaint -> subjects.add(complaint.get("subject").asString()));
        return subjects;
    }

    private static int total(HelhetProcess helhet, String list) {
        return helhet.get(list + "?size=1").get("total").asInt();
    }

    private static byte[] mail(int number) {
        return "From: Customer <customer%1$d@example.com>\r\nSubject: Parcel %1$d\r\n\r\nMy parcel %1$d is missing.\r\n"
                .formatted(number)
                .getBytes(StandardCharsets.UTF_8);
    }
}
