package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Complaints handed in and looked up by programs. */
@DeskTest
class ComplaintCallsIT {

    private static final String LATE = """
            {"from": {"name": "Karin", "email": "karin@example.com"}, "text": "Visitkorten har inte kommit.", "unheardOf": 1}""";

    @LocalServerPort
    private int port;

    private Caller admin;

    @BeforeEach
    void signIn() {
        admin = Caller.admin(port);
    }

    @Test
    void aComplaintHandedInHasAnOwnerAndAPromise() {
        var answer = admin.postJson("/api/complaints", LATE);
        var complaint = Caller.json(answer);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/api/complaints/" + complaint.get("reference").stringValue());
        assertThat(complaint.at("/owner/name").stringValue()).isEqualTo("Anna Berg");
        assertThat(complaint.get("requests")).isEmpty();
        assertThat(complaint.at("/nextPromise/due").stringValue()).matches(".*T.*[+-]\\d\\d:\\d\\d");
    }

    @Test
    void theSameKeyAgainGivesTheSameComplaint() {
        var first = admin.postJson("/api/complaints", LATE, "Idempotency-Key", "k-1");
        var again = admin.postJson("/api/complaints", LATE, "Idempotency-Key", "k-1");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(reference(again)).isEqualTo(reference(first));
    }

    @Test
    void theSameKeyManyTimesAtOnceMakesOneComplaint() {
        var references = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> admin.postJson("/api/complaints", LATE, "Idempotency-Key", "k-many"))
                .map(ComplaintCallsIT::reference)
                .distinct();

        assertThat(references).hasSize(1);
    }

    @Test
    void whatCameInIsKeptByteForByteAndServedAsAFile() {
        var sent = "{ \"text\":\t\"Försenat \\ud83d\\ude00\" }\n\n";
        var reference = reference(admin.postJson("/api/complaints", sent));

        var original = admin.get("/api/complaints/" + reference + "/original");

        assertThat(original.body()).isEqualTo(sent);
        assertThat(original.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"%s.json\"".formatted(reference));
        assertThat(original.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theTimelineTellsWhatHappened() {
        var reference = reference(admin.postJson("/api/complaints", LATE));

        var timeline = Caller.json(admin.get("/api/complaints/" + reference + "/timeline"));

        assertThat(timeline.at("/items/0/kind").stringValue()).isEqualTo("received");
    }

    @Test
    void whatAColleagueHeardAtTheDoorCountsFromThen() {
        var complaint = Caller.json(admin.postJson("/api/complaints", """
                {"text": "Paketet är trasigt.", "channel": "inPerson", "heardBy": "anna.berg",
                 "receivedAt": "2020-01-02T03:04:05+01:00", "needBy": "2020-01-03"}"""));

        assertThat(complaint.get("channel").stringValue()).isEqualTo("inPerson");
        assertThat(complaint.get("receivedAt").stringValue()).isEqualTo("2020-01-02T03:04:05+01:00");
        assertThat(complaint.get("needBy").stringValue()).isEqualTo("2020-01-03T17:00:00+01:00");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var answer = admin.postJson("/api/complaints", """
                {"text": " ", "from": {"email": "nobody", "name": 7}, "channel": "pigeon", "needBy": "soon",
                 "receivedAt": "2199-01-01", "attachments": [{"name": "a", "base64": "%%"}, 3]}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer))
                .containsExactlyInAnyOrder(
                        "text",
                        "from.email",
                        "from.name",
                        "channel",
                        "needBy",
                        "receivedAt",
                        "attachments[0].base64",
                        "attachments[1]");
    }

    @Test
    void aNeedIsKeptWhetherItLiesInTheYear9999OrIn1970() {
        var far = Caller.json(admin.postJson("/api/complaints", """
                {"text": "Whenever.", "from": {"email": "a@example.com"}, "needBy": "9999-12-31T12:00:00Z"}"""));
        assertThat(far.get("needBy").stringValue()).isEqualTo("9999-12-31T13:00:00+01:00");

        var past = Caller.json(admin.postJson("/api/complaints", """
                {"text": "Long ago.", "from": {"email": "b@example.com"}, "needBy": "1970-01-01T12:00:00Z"}"""));
        assertThat(past.get("needBy").stringValue()).isEqualTo("1970-01-01T13:00:00+01:00");
    }

    @Test
    void aTimeThatNobodyCanMeanIsAFault() {
        var answer = admin.postJson("/api/complaints", """
                {"text": "Sent.", "receivedAt": "-999999-01-01T00:00:00Z", "needBy": "+999999-01-01T00:00:00Z"}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("receivedAt", "needBy");
    }

    @Test
    void aBrokenBodyIsSaidToBreakWhereItDoes() {
        var answer = admin.postJson("/api/complaints", "{\n \"text\": \"a\" \n");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Caller.json(answer).at("/errors/0/message").stringValue()).contains("line 3");
    }

    @Test
    void aCallThatIsTooLargeIsRefused() {
        var answer = admin.postJson("/api/complaints", "{\"text\": \"%s\"}".formatted("a".repeat(200_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(fields(answer)).containsExactly("body");
    }

    @Test
    void aComplaintIsFoundByTheHashOfItsOriginal() throws Exception {
        var reference = reference(admin.postJson("/api/complaints", "{\"text\": \"found by its hash\"}"));
        var arrival = Caller.json(admin.get("/api/arrivals?size=1000"))
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("complaint").stringValue().equals(reference))
                .findFirst()
                .orElseThrow();

        var found = Caller.json(
                admin.get("/api/complaints?sha256=" + arrival.get("sha256").stringValue()));

        assertThat(found.at("/items/0/reference").stringValue()).isEqualTo(reference);
        assertThat(found.get("total").intValue()).isEqualTo(1);
    }

    @Test
    void otherFaultsAreProblemDetailsToo() {
        assertThat(status(admin.get("/api/complaints/H-0000-00"))).isEqualTo("404 reference");
        assertThat(status(admin.get("/api/nothing"))).isEqualTo("404 path");
        assertThat(status(admin.send("PUT", "/api/complaints", ""))).isEqualTo("405 method");
        assertThat(status(admin.get("/api/complaints", "Accept", "text/html"))).isEqualTo("406 Accept");
        assertThat(status(admin.send("POST", "/api/complaints", "a", "Content-Type", "text/plain")))
                .isEqualTo("415 Content-Type");
        assertThat(status(admin.get("/api/complaints?page=-1"))).isEqualTo("400 page");
        assertThat(status(admin.get("/api/complaints?size=lots"))).isEqualTo("400 size");
        assertThat(status(admin.get("/api/complaints?status=lost"))).isEqualTo("400 status");
        assertThat(status(admin.get("/api/arrivals?since=yesterday"))).isEqualTo("400 since");
        assertThat(status(admin.get("/api/arrivals/first"))).isEqualTo("400 id");
        assertThat(status(admin.get("/api/a;b"))).isEqualTo("400 ");
    }

    @Test
    void aDecisionCanBeAskedForWithoutStoringAnything() {
        var before = Caller.json(admin.get("/api/arrivals")).get("total").longValue();
        var decision = Caller.json(admin.postJson(
                "/api/decisions", "{\"topics\": [\"damaged\"], \"now\": \"2026-11-23T09:00:00+01:00\"}"));

        assertThat(decision.at("/topics/0").stringValue()).isEqualTo("damaged");
        assertThat(decision.at("/nextPromise/due").stringValue()).isEqualTo("2026-11-23T11:00:00+01:00");
        assertThat(decision.at("/because/0/file").stringValue()).isEqualTo("ownership.csv");
        assertThat(Caller.json(admin.get("/api/arrivals")).get("total").longValue())
                .isEqualTo(before);
    }

    @Test
    void whoeverActsIsSaidInWordsOrNothingIsDone() {
        var reference = reference(admin.postJson("/api/complaints", "{\"text\": \"It is late.\"}"));

        for (var act : List.of("notes", "updates", "close", "reopen")) {
            var answer =
                    admin.postJson("/api/complaints/%s/%s".formatted(reference, act), "{\"text\": \"x\", \"by\": [5]}");
            assertThat(status(answer)).as(act).isEqualTo("400 by");
        }
    }

    private static String status(HttpResponse<String> answer) {
        return answer.statusCode() + " " + String.join(" ", fields(answer));
    }

    private static List<String> fields(HttpResponse<String> answer) {
        return Caller.json(answer)
                .get("errors")
                .valueStream()
                .map(error -> error.get("field").stringValue())
                .toList();
    }

    private static String reference(HttpResponse<String> answer) {
        return Caller.json(answer).get("reference").stringValue();
    }
}
