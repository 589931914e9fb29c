package org.helhet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.helhet.reading.Languages;
import org.helhet.testing.Helhet;
import org.helhet.testing.MailServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every mail of the corpus, through a real mail server by IMAP and the whole program. */
class RealMailsIT {

    private static final List<Path> MAILS = MailCorpus.all().toList();
    private static final MailReader READER = new MailReader(new Languages());

    private static MailServer server;
    private static Helhet helhet;
    private static Map<String, JsonNode> arrivals;

    @BeforeAll
    static void takeThemAllIn() {
        server = MailServer.start();
        server.deliver("complaints", MAILS.stream().map(MailCorpus::bytes).toList());
        helhet = Helhet.start(server.mailbox(0, "imap", "complaints"));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> helhet.get("/api/arrivals?size=1").get("total").asInt() >= MAILS.size());
        arrivals = helhet.all("/api/arrivals").stream()
                .collect(Collectors.toMap(RealMailsIT::original, Function.identity(), (one, other) -> other));
    }

    @AfterAll
    static void stop() {
        helhet.close();
        server.close();
    }

    @Test
    void eachIsInTheLedgerOnceByteForByte() {
        assertThat(helhet.get("/api/arrivals?size=1").get("total").asInt()).isEqualTo(MAILS.size());
        assertThat(arrivals.keySet())
                .isEqualTo(MAILS.stream()
                        .map(mail -> comparable(MailCorpus.bytes(mail)))
                        .collect(Collectors.toSet()));
    }

    @Test
    void eachIsReadAsExpected() {
        assertThat(MAILS.stream().filter(RealMailsIT::passesImapUnchanged).flatMap(RealMailsIT::differences))
                .isEmpty();
    }

    @Test
    void eachThatAPersonWroteHasOneOwnerWhoIsThereAndOneNextPromise() {
        var active = new HashSet<String>();
        helhet.bean(org.helhet.casework.arrival.Casework.class).rulebook().people().stream()
                .filter(person -> person.active())
                .forEach(person -> active.add(person.id().value()));

        assertThat(helhet.all("/api/complaints"))
                .isNotEmpty()
                .allMatch(complaint -> active.contains(complaint.at("/owner/id").asString()))
                .allMatch(complaint -> complaint.at("/nextPromise/due").isString());
    }

    @Test
    void noPersonIsLeftWithoutAComplaint() {
        assertThat(MAILS.stream().filter(RealMailsIT::aPersonWroteIt).map(RealMailsIT::arrivalOf))
                .isNotEmpty()
                .allMatch(arrival -> arrival.get("complaint").isString());
    }

    @Test
    void noneIsLeftInTheMailbox() {
        Awaitility.await().until(() -> server.count("complaints", "INBOX") == 0);

        assertThat(server.count("complaints", "Processed")).isEqualTo(MAILS.size());
    }

    /** No IMAP literal may hold NUL (RFC 9051, 9): servers write something else. */
    private static boolean passesImapUnchanged(Path mail) {
        return new String(MailCorpus.bytes(mail), StandardCharsets.ISO_8859_1).indexOf(0) < 0;
    }

    private static boolean aPersonWroteIt(Path mail) {
        var expected = MailCorpus.expected(mail).json();
        return expected.has("auto_submitted") && !expected.get("auto_submitted").asBoolean();
    }

    private static Stream<String> differences(Path mail) {
        var read = overTheWire(
                READER.read(MailCorpus.bytes(mail)), arrivalOf(mail).get("id").asLong());
        return MailCorpus.expected(mail).hardDifferences(read).stream().map(difference -> mail + " " + difference);
    }

    /** What the API tells of it; what the API does not tell stays as the reader has it. */
    private static ReadMail overTheWire(ReadMail read, long arrival) {
        JsonNode told = helhet.get("/api/arrivals/" + arrival);
        var attachments = new ArrayList<MailAttachment>();
        told.get("attachments")
                .forEach(one -> attachments.add(new MailAttachment(
                        one.get("name").asString(),
                        one.get("contentType").asString(),
                        one.get("size").asLong())));
        return new ReadMail(
                told.at("/from/name").asString(),
                told.at("/from/email").asString(),
                read.replyTo(),
                told.get("subject").asString(),
                told.get("messageId").asString(),
                read.references(),
                told.get("text").asString(),
                told.get("newText").asString(),
                told.get("html").asBoolean(),
                told.get("language").asString(),
                attachments,
                told.get("automatic").asBoolean(),
                told.get("deliveryFailure").asBoolean(),
                read.mayBeAnswered(),
                read.contentHash(),
                read.problem());
    }

    private static JsonNode arrivalOf(Path mail) {
        return arrivals.get(comparable(MailCorpus.bytes(mail)));
    }

    private static String original(JsonNode arrival) {
        return comparable(helhet.bytes("/api/arrivals/" + arrival.get("id").asLong() + "/original"));
    }

    /** Mail servers end lines in their own way and add a last one; Dovecot writes 0x80 for NUL. */
    private static String comparable(byte[] mail) {
        return new String(mail, StandardCharsets.ISO_8859_1)
                .replace("\r", "")
                .replace('\0', '\u0080')
                .strip();
    }
}
