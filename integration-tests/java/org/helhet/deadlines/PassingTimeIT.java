package org.helhet.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.helhet.testing.Helhet;
import org.helhet.testing.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program over weeks, with the rules as shipped and the demo's clock. */
class PassingTimeIT {

    private static final int SMTP = Ports.free();
    private static final Helhet HELHET = Helhet.start(
            "helhet.demo=true",
            "helhet.smtp.port=" + SMTP,
            "helhet.demo-mail.smtp-port=" + SMTP,
            "helhet.demo-mail.imap-port=" + Ports.free());

    @AfterAll
    static void stop() {
        HELHET.close();
    }

    @Test
    void whenNobodyDoesAnythingTheCustomerHearsBeforeEachMissAndTheLadderIsGoneUp() {
        var reference = complain("Paketet är försenat och jag är arg.");
        pass("P20D");

        var complaint = complaint(reference);
        assertThat(complaint.get("nextPromise").isNull()).isFalse();
        assertThat(texts(complaint.get("escalations"), "step")).contains("1", "2", "3");
        var kinds = kinds(reference);
        assertThat(kinds).contains("nudged", "warned", "missed", "calledIn", "reminded");
        assertThat(kinds.indexOf("warned")).isLessThan(kinds.indexOf("missed"));
        assertThat(HELHET.all("/api/complaints/%s/timeline".formatted(reference)))
                .extracting(event -> event.get("says").asString())
                .doesNotContain("");
    }

    @Test
    void everyMailIsSentAtItsOwnInstant() {
        var reference = complain("Paketet är försenat igen.");
        pass("P9D");

        var written = times(reference, "messageWritten");
        var sent = times(reference, "messageSent");
        assertThat(sent).hasSameSizeAs(written).hasSizeGreaterThan(5);
        assertThat(sent).zipSatisfy(written, (one, other) -> assertThat(one).isBetween(other, other.plusMinutes(1)));
    }

    @Test
    void aComplaintThatIsWorkedOnIsClosedAndNobodyIsCalledIn() {
        var reference = complain("Visitkorten är skadade.");
        act(reference, "updates", Map.of("text", "Vi har hittat felet.", "plan", true), 201);
        var decided = act(
                reference,
                "decision",
                Map.of(
                        "outcome",
                        "upheld",
                        "text",
                        "Du har rätt.",
                        "remedies",
                        List.of(Map.of("kind", "goodwill", "amount", 300, "currency", "SEK"))),
                201);
        assertThat(decided.get("status").asString()).isEqualTo("decided");
        act(reference, "close", Map.of(), 409);
        post(
                "/api/remedies/%d/done"
                        .formatted(decided.get("remedies").get(0).get("id").asLong()),
                Map.of(),
                200);
        pass("P25D");

        var complaint = complaint(reference);
        assertThat(complaint.get("status").asString()).isEqualTo("closed");
        assertThat(complaint.get("escalations")).isEmpty();
        assertThat(kinds(reference)).contains("askedWhetherItHolds", "closed").doesNotContain("missed");
    }

    @Test
    void whatCannotBeDoneIsSaidAtOnce() {
        var reference = complain("Brevet kom fram öppnat.");

        assertThat(act(reference, "close", Map.of(), 409)
                        .get("errors")
                        .get(0)
                        .get("field")
                        .asString())
                .isEqualTo("decision");
        act(reference, "updates", Map.of(), 400);
        act(reference, "promises/99/move", Map.of("due", "2031-01-01", "reason", "Tid."), 404);
        post("/api/escalations/4711/acknowledge", Map.of(), 404);
        act(reference, "notes", Map.of("text", "Ring först.", "by", "Nobody Atall"), 409);
    }

    private static String complain(String text) {
        var body =
                Map.of("text", text, "language", "sv", "from", Map.of("name", "Ada Ek", "email", "ada@mail.example"));
        return post("/api/complaints", body, 201).get("reference").asString();
    }

    private static void pass(String time) {
        post("/api/demo/clock", Map.of("advance", time), 200);
    }

    private static JsonNode act(String reference, String act, Object body, int status) {
        return post("/api/complaints/%s/%s".formatted(reference, act), body, status);
    }

    private static JsonNode post(String path, Object body, int status) {
        var answer = HELHET.post(path, body);
        assertThat(answer.statusCode())
                .as("%s: %s", path, new String(answer.body()))
                .isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode complaint(String reference) {
        return HELHET.get("/api/complaints/" + reference);
    }

    private static List<OffsetDateTime> times(String reference, String kind) {
        return HELHET.all("/api/complaints/%s/timeline".formatted(reference)).stream()
                .filter(event -> event.get("kind").asString().equals(kind))
                .map(event -> OffsetDateTime.parse(event.get("at").asString()))
                .toList();
    }

    private static List<String> kinds(String reference) {
        return HELHET.all("/api/complaints/%s/timeline".formatted(reference)).stream()
                .map(event -> event.get("kind").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(field).asString())
                .toList();
    }
}
