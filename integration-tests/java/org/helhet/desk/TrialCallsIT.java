package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.helhet.change.RulesZip;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.testing.Helhet;
import org.helhet.testing.RulesCopy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules tried on what was decided, a decision explained, and a real case made an example, from outside. */
class TrialCallsIT {

    private static final Helhet HELHET = Helhet.start();
    private static String reference = "";
    private final Path edited = RulesCopy.fresh();

    @BeforeAll
    static void aDamagedParcelInMalmo() {
        var made = HELHET.post(
                "/api/complaints",
                Map.of(
                        "text", "Paketet 370012345678 var helt trasigt. Jag heter Ulla Fors.",
                        "from", Map.of("name", "Ulla Fors", "email", "ulla@mail.example"),
                        "area", "Malmö",
                        "language", "sv"));
        reference = json(made).get("reference").stringValue();
    }

    @AfterAll
    static void stop() {
        HELHET.close();
    }

    @Test
    void rulesThatAreSentAreTriedOnWhatWasDecided() {
        anotherOwnerInMalmo();
        var tried = json(send("/api/rulebook/what-if?days=30", "application/json"));

        assertThat(tried.get("mayBeUsed").booleanValue()).isTrue();
        assertThat(tried.at("/difference/replayed").intValue()).isEqualTo(1);
        assertThat(tried.at("/difference/owners/changed").intValue()).isEqualTo(1);
        assertThat(tried.at("/difference/cases/0/after/owner").stringValue()).isEqualTo("Johan Nyström");
        assertThat(tried.get("findings")).isEmpty();
    }

    @Test
    void theDifferenceCanBeHadAsText() {
        anotherOwnerInMalmo();
        var text = new String(send("/api/rulebook/what-if", "text/plain").body(), StandardCharsets.UTF_8);

        assertThat(text).contains("Replayed 1 complaints", "Gains  Johan Nyström +1", reference);
    }

    @Test
    void rulesWithStopsAreNotTried() {
        RulesCopy.replace(edited.resolve("ownership.csv"), "safety officer", "safety offiser");
        var refused = json(send("/api/rulebook/what-if", "application/json"));

        assertThat(refused.get("mayBeUsed").booleanValue()).isFalse();
        assertThat(refused.get("difference").isNull()).isTrue();
    }

    @Test
    void aDecisionIsExplained() {
        var why = HELHET.get("/api/complaints/" + reference + "/explanation");

        assertThat(why.get("owner").stringValue()).isEqualTo("Anna Berg");
        assertThat(why.at("/triedNow/same").booleanValue()).isTrue();
        assertThat(why.get("text").stringValue()).contains("Row 13 of ownership.csv", "Next if missed: Lena Ek");
    }

    @Test
    void aRealCaseBecomesAnExampleWithoutTheName() {
        var made = json(HELHET.post("/api/complaints/" + reference + "/scenario", Map.of("save", true)));

        assertThat(made.at("/row/Story").stringValue())
                .isEqualTo("Paketet [number] var helt trasigt. Jag heter [name].");
        assertThat(made.at("/row/Expect owner").stringValue()).isEqualTo("Anna Berg");
        var candidate =
                HELHET.get("/api/rulebook/candidates/" + made.get("candidate").stringValue());
        assertThat(candidate.at("/candidate/status").stringValue()).isEqualTo("waiting");
    }

    private void anotherOwnerInMalmo() {
        RulesCopy.replace(
                edited.resolve("ownership.csv"),
                "Malmö, Helsingborg;;;Anna Berg;Sits",
                "Malmö, Helsingborg;;;Johan Nyström;Sits");
        RulesCopy.replace(
                edited.resolve("scenarios.csv"), "2026-11-23 09:05;Anna Berg", "2026-11-23 09:05;Johan Nyström");
    }

    private HttpResponse<byte[]> send(String path, String accept) {
        return HELHET.send(path, "application/zip", RulesZip.of(RuleFiles.of(edited)), accept);
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
