package org.helhet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The story of the README, a chapter a test: the cards are missing, and nobody is sent on to another department. */
@TestMethodOrder(OrderAnnotation.class)
class StoryIT {

    private static final String KARIN = "karin@example.com";
    private static final String BENGT = "bengt.nyman@nordpaket.example";
    private static final String CAMILLA = "camilla.rask@nordpaket.example";
    private static final String MAJA = "maja.sjoberg@nordpaket.example";

    @TempDir
    private static Path data;

    private static DemoUnderTest demo;
    private static String reference;

    @BeforeAll
    static void aMondayMorning() {
        demo = new DemoUnderTest(data);
        demo.clock("2027-03-01T08:12:00+01:00");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    @Order(1)
    void theCardsAreMissingAndOnePersonAnswersForThat() throws Exception {
        demo.send(KARIN, "Visitkorten har inte kommit", """
                Hej! Visitkorten vi beställde har fortfarande inte kommit och vi behöver dem i morgon till mässan i Malmö.
                Vad händer?
                Karin Nilsson
                """);
        assertThat(demo.mail(KARIN, "ansvarar för ditt ärende")).contains("Maja Sjöberg", "måndag 1 mars kl. 10");
        reference = demo.get("complaints").at("/items/0/reference").stringValue();

        assertThat(complaint("/owner/id")).isEqualTo("maja.sjoberg");
    }

    @Test
    @Order(2)
    void theTerminalIsAskedAndOnlyDelivers() {
        demo.post("complaints/" + reference + "/requests", """
                {"to": "Bengt Nyman", "text": "Leta upp paketet med visitkorten och ring mig före tio."}""");
        demo.press(demo.link(BENGT, "före tio"), "decline", "Jag bara delar ut.");

        assertThat(complaint("/requests/0/passedOn")).isEqualTo("true");
        assertThat(demo.get("bounces").at("/items/0/passedOn").asInt()).isEqualTo(1);
        assertThat(demo.mail(MAJA, "har sagt nej")).contains("Jag bara delar ut.");
    }

    @Test
    @Order(3)
    void itsLeadIsCalledInAndIsOnIt() {
        demo.press(demo.link(CAMILLA, "du kallas in"), "acknowledge", "");

        assertThat(complaint("/escalations/0/acknowledgedAt")).isNotEqualTo("null");
        assertThat(complaint("/owner/id")).isEqualTo("maja.sjoberg");
    }

    @Test
    @Order(4)
    void theOwnerHasNewCardsPrintedWithinHerLimit() {
        demo.clock("2027-03-01T09:00:00+01:00");
        demo.post("complaints/" + reference + "/decision", """
                {"outcome": "upheld",
                 "text": "Paketet har fastnat i terminalen. Vi trycker nya kort i dag, och de ligger i er monter i morgon kl. 8.",
                 "remedies": [{"kind": "apology"},
                              {"kind": "workaround for a deadline", "amount": 1200, "currency": "SEK", "note": "nya visitkort med bud"}]}""");

        assertThat(demo.mail(KARIN, "Du har rätt")).contains("nya visitkort med bud", "senast tisdag 2 mars kl. 17.00");
        assertThat(complaint("/status")).isEqualTo("decided");
    }

    @Test
    @Order(5)
    void aDayBeforeSheNeedsThemSomebodyElseLooksToo() {
        demo.clock("2027-03-01T17:10:00+01:00");
        demo.press(demo.link("magnus.dahlgren@nordpaket.example", "du kallas in"), "acknowledge", "");
        demo.clock("2027-03-02T08:40:00+01:00");

        assertThat(demo.get("complaints/" + reference).get("escalations")).hasSize(2);
    }

    @Test
    @Order(6)
    void theyAreThereInTimeAndThreeDaysLaterTheyStillAre() {
        demo.post("remedies/%s/done".formatted(complaint("/remedies/1/id")), """
                {"note": "Korten togs emot i montern kl. 8.30."}""");
        assertThat(demo.mail(KARIN, "Det här är nu gjort")).contains("kl. 8.30");

        demo.clock("2027-03-04T16:00:00+01:00");
        var link = demo.link(KARIN, "Jag vill gärna veta om det har hållit");
        var thanks = demo.press(link, "yes", "");
        demo.press(onward(thanks), "yes", "");

        assertThat(complaint("/holds") + complaint("/mayNameAsReference")).isEqualTo("yesyes");
    }

    @Test
    @Order(7)
    void itIsClosedAndTheTimelineTellsItAll() {
        assertThat(complaint("/status")).isEqualTo("closed");
        assertThat(demo.text("complaints/" + reference + "/timeline").lines().map(line -> line.substring(18)))
                .containsSubsequence(
                        "The customer told us by mail.",
                        "Maja Sjöberg owns it (urgent). Why: needed within 2 working days → today's fixer (ownership.csv, row 11).",
                        "We write to Karin Nilsson: the confirmation.",
                        "Bengt Nyman says no and passes it on: “Jag bara delar ut.” It goes back to the owner at once and counts as a bounce.",
                        "Camilla Rask was called in and is on it.",
                        "A promise is kept: an answer on every point, which was due Thursday 4 March at 17:00.",
                        "The customer says that all is well now.",
                        "The complaint is closed, and the customer is told.",
                        "The customer would recommend us, and we may give the name.");
    }

    private static String onward(String page) {
        return page.replaceFirst("(?s).*href=\"(http[^\"]*/l/[^\"]*)\".*", "$1");
    }

    private static String complaint(String pointer) {
        return demo.get("complaints/" + reference).at(pointer).asString();
    }
}
