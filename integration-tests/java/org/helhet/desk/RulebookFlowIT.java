package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.helhet.change.RulesZip;
import org.helhet.rulebook.RuleFiles;
import org.helhet.testing.Helhet;
import org.helhet.testing.RulesCopy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The flow of a change from outside, as somebody with curl sees it. */
class RulebookFlowIT {

    private static final Helhet HELHET = Helhet.start();
    private final Path edited = RulesCopy.fresh();

    @AfterAll
    static void stop() {
        HELHET.close();
    }

    @Test
    void theRulebookInForceIsNamedWithAllThatBelongsToIt() {
        var rulebook = HELHET.get("/api/rulebook");

        assertThat(rulebook.get("version").stringValue()).isNotEmpty();
        assertThat(rulebook.get("files"))
                .extracting(JsonNode::stringValue)
                .contains("ownership.csv", "messages/sv/update.txt");
        assertThat(rulebook.at("/folder/state").stringValue()).isEqualTo("inForce");
    }

    @Test
    void aZipIsCheckedAndNothingOfItKept() {
        RulesCopy.replace(edited.resolve("ownership.csv"), "safety officer", "safety offiser");

        var found = json(send("/api/rulebook/check"));

        assertThat(found.get("mayBeUsed").booleanValue()).isFalse();
        assertThat(found.at("/findings/0/file").stringValue()).isEqualTo("ownership.csv");
        assertThat(HELHET.get("/api/rulebook/candidates?size=1000").get("items"))
                .noneMatch(it -> it.get("stops").intValue() > 0);
    }

    @Test
    void aReportCanBeHadAsText() {
        var report = HELHET.send("/api/rulebook/check", "application/zip", zip(), "text/plain");

        assertThat(new String(report.body(), StandardCharsets.UTF_8)).contains("These rules can be used");
    }

    @Test
    void aChangeIsHandedInAndItsAuthorCannotApproveIt() {
        RulesCopy.append(edited.resolve("ownership.csv"), "# handed in");
        var handed = json(send("/api/rulebook/candidates"));
        var hash = handed.at("/candidate/hash").stringValue();

        assertThat(handed.get("live").booleanValue()).isFalse();
        assertThat(approve(hash).statusCode()).isEqualTo(409);
        assertThat(json(approve(hash)).at("/errors/0/message").stringValue()).contains("STOP 801");
        assertThat(HELHET.get("/api/rulebook/candidates/" + hash.substring(0, 12))
                        .get("changes"))
                .isEmpty();
    }

    @Test
    void aRowThatNoExampleReachesAndNothingCameToIsToldWithTheChange() {
        RulesCopy.replace(
                edited.resolve("ownership.csv"), ";;;weak evidence", "conduct;Malmö;;;Anna Berg;\n;;;weak evidence");
        var handed = json(send("/api/rulebook/candidates"));
        var hash = handed.at("/candidate/hash").stringValue();

        assertThat(codes(handed)).contains(703).doesNotContain(305);
        assertThat(codes(HELHET.get("/api/rulebook/candidates/" + hash))).contains(703, 305);
        assertThat(HELHET.text("/api/rulebook/candidates/" + hash))
                .contains("NOTE 305", "- ownership.csv, row 29 is new", "Replayed");
    }

    @Test
    void aColleagueApprovesItAndItCanBePutBack() {
        RulesCopy.append(edited.resolve("people.csv"), "# to be approved");
        var hash = json(send("/api/rulebook/candidates")).at("/candidate/hash").stringValue();
        var key = json(HELHET.post("/api/keys", Map.of("name", "per.dahl")))
                .get("key")
                .stringValue();

        var live = json(HELHET.postWithKey(key, "/api/rulebook/candidates/" + hash + "/approve"));
        assertThat(live.get("approvedBy").stringValue()).isEqualTo("per.dahl");
        assertThat(live.get("author").stringValue()).isEqualTo("admin");
        assertThat(HELHET.get("/api/rulebook").get("version")).isEqualTo(live.get("version"));

        var back = json(HELHET.post("/api/rulebook/rollback", Map.of("version", "1")));
        assertThat(back.get("hash"))
                .isEqualTo(HELHET.get("/api/rulebook/versions/1").get("hash"));
    }

    @Test
    void whatIsNoRulesFolderIsRefusedWithAReason() {
        var refused =
                HELHET.send("/api/rulebook/check", "application/zip", "no zip".getBytes(StandardCharsets.UTF_8), "*/*");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).at("/errors/0/message").stringValue()).contains("not a zip");
    }

    @Test
    void everyVersionIsListedAndItsFilesCanBeHad() {
        var first = HELHET.all("/api/rulebook/versions").getLast();

        assertThat(first.get("version").stringValue()).isEqualTo("1");
        assertThat(RulesZip.read(HELHET.bytes("/api/rulebook/versions/1/files")).hash())
                .isEqualTo(first.get("hash").stringValue());
    }

    @Test
    void anUnknownCandidateOrVersionIsNotFound() {
        assertThat(approve("abcdef").statusCode()).isEqualTo(404);
        assertThat(HELHET.post("/api/rulebook/rollback", Map.of("version", 99)).statusCode())
                .isEqualTo(404);
    }

    private static List<Integer> codes(JsonNode told) {
        return told.get("findings")
                .valueStream()
                .map(finding -> finding.get("code").intValue())
                .toList();
    }

    private HttpResponse<byte[]> approve(String hash) {
        return HELHET.post("/api/rulebook/candidates/" + hash + "/approve", Map.of());
    }

    private HttpResponse<byte[]> send(String path) {
        return HELHET.send(path, "application/zip", zip(), "application/json");
    }

    private byte[] zip() {
        return RulesZip.of(RuleFiles.of(edited));
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
