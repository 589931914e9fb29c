package org.helhet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helhet.testing.Helhet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the whole program sends to a real mail server. */
class SendingIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    private static GreenMail server;
    private static Helhet helhet;

    @BeforeAll
    static void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        helhet = Helhet.start("helhet.smtp.port=" + server.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        helhet.close();
        server.stop();
    }

    @Test
    void anAddressThatIsNoneIsGivenUpOnceAndTheOwnerIsToldWhileOthersHear() {
        var reference = handIn("two..dots@example.com");
        handIn("karin@example.com");

        await().atMost(LONG_ENOUGH).until(() -> timeline(reference).contains("messageRefused"));
        await().atMost(LONG_ENOUGH)
                .until(() -> timeline(reference).stream()
                                .filter("messageSent"::equals)
                                .count()
                        == 2);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() -> assertThat(server.getReceivedMessagesForDomain("example.com"))
                        .hasSize(1)
                        .allMatch(mail -> GreenMailUtil.getHeaders(mail).contains("karin@example.com")));
    }

    @Test
    void aMessageThatTheDatabaseCouldNotNoteAsSentIsNotSentAgain() {
        sql("""
                create function not_now() returns trigger language plpgsql as
                $$ begin raise exception 'The database is away.'; end $$""");
        sql("create trigger not_now before update of state on outbox for each row execute function not_now()");
        var reference = handIn("ola@example.net");
        await().atMost(LONG_ENOUGH).until(() -> server.getReceivedMessagesForDomain("example.net").length == 1);

        sql("drop function not_now cascade");

        await().atMost(LONG_ENOUGH).until(() -> timeline(reference).contains("messageSent"));
        assertThat(server.getReceivedMessagesForDomain("example.net")).hasSize(1);
    }

    private static void sql(String statement) {
        helhet.bean(JdbcClient.class).sql(statement).update();
    }

    private static String handIn(String email) {
        var answer = helhet.post("/api/complaints", Map.of("text", "Sent igen.", "from", Map.of("email", email)));
        return JsonMapper.shared().readTree(answer.body()).get("reference").asString();
    }

    private static List<String> timeline(String reference) {
        return helhet.all("/api/complaints/" + reference + "/timeline").stream()
                .map(event -> event.get("kind").asString())
                .toList();
    }
}
