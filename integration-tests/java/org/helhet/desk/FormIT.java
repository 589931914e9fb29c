package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Forms as they come over the wire: nothing that is a complaint is lost, and nothing becomes two. */
@DeskTest
class FormIT {

    @LocalServerPort
    private int port;

    private Caller customer;

    @BeforeEach
    void openBrowser() {
        customer = Caller.stranger(port);
    }

    @Test
    void aSentFormLeadsToThePageThatNamesTheOwner() {
        var answer = aboutCards().send(customer);
        var page = customer.get(location(answer));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page.body()).contains("Anna Berg", "anna.berg@company.example", "lang=\"sv\"");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void aFormSentTwiceIsOneComplaint() {
        var form = aboutCards();

        assertThat(location(form.send(customer))).isEqualTo(location(form.send(customer)));
    }

    @Test
    void aFormThatWasGoneBackToAndChangedIsAnother() {
        var form = aboutCards();
        var first = location(form.send(customer));

        assertThat(location(form.with("text", "Och nu är paketet trasigt.").send(customer)))
                .isNotEqualTo(first);
    }

    @Test
    void theBytesAreKeptAsTheyCame() {
        var form = aboutCards().attaching("bild.jpg", "not a picture".getBytes(StandardCharsets.US_ASCII));
        var sent = form.bytes("x-1");
        customer.send("POST", "/", sent, "Content-Type", "multipart/form-data; boundary=x-1");

        var original = Caller.admin(port)
                .get("/api/complaints/%s/original"
                        .formatted(newest().get("reference").stringValue()));

        assertThat(original.body()).isEqualTo(new String(sent, StandardCharsets.UTF_8));
        assertThat(original.headers().firstValue("Content-Type")).contains("multipart/form-data;boundary=x-1");
        assertThat(newest().at("/attachments/0/name").stringValue()).isEqualTo("bild.jpg");
    }

    @Test
    void aPlainFormPostIsReadToo() {
        var ticket = FilledForm.opened(customer);
        var answer = customer.send(
                "POST",
                "/",
                "ticket=%s&text=L%%C3%%A5dan+%%C3%%A4r+borta&email=".formatted(ticket.field("ticket")),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(newest().get("text").stringValue()).isEqualTo("Lådan är borta");
    }

    @Test
    void whoeverGaveNoWayToBeReachedIsToldToKeepThePage() {
        var page = customer.get(location(aboutCards().with("email", "").send(customer)));

        assertThat(page.body()).contains("varken e-postadress eller telefonnummer");
    }

    @Test
    void aFormThatIsTooLargeIsCutAndSaysSo() {
        var answer = aboutCards().attaching("film.mp4", new byte[300_000]).send(customer);

        assertThat(customer.get(location(answer)).body()).contains("större än 100 kB");
        assertThat(newest().get("text").stringValue()).startsWith("Visitkorten");
        assertThat(newest().at("/attachments/0/name").stringValue()).isEqualTo("film.mp4");
    }

    @Test
    void aProgramThatFillsInEverythingIsAskedToSendAgain() {
        var page = aboutCards().with("website", "https://spam.example").send(customer);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Tryck på Skicka en gång till", "Visitkorten har inte kommit");
        assertThat(FilledForm.onPage(page)
                        .with("text", "Visitkorten")
                        .send(customer)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormThatWasNeverOpenedIsAskedForAgain() {
        var page = FilledForm.withoutOpening().with("text", "Borta").send(customer);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(FilledForm.onPage(page).with("text", "Borta").send(customer).statusCode())
                .isEqualTo(303);
    }

    @Test
    void namesThatWouldBreakAHeaderStayOnOneLine() {
        aboutCards().with("name", "Eve\r\nBcc: all@example.com").send(customer);

        assertThat(newest().at("/from/name").stringValue()).isEqualTo("Eve Bcc: all@example.com");
    }

    @Test
    void bytesThatAreNoTextAreNoReasonToRefuse() {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"ticket\"\r\n\r\n%s\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\0\u00fftrasig\r\n--x--\r\n"
                        .formatted(FilledForm.opened(customer).field("ticket"))
                        .getBytes(StandardCharsets.ISO_8859_1);

        var answer = customer.send("POST", "/", body, "Content-Type", "multipart/form-data; boundary=x");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(newest().get("text").stringValue()).isEqualTo("\uFFFD\uFFFDtrasig");
    }

    @Test
    void markupIsShownAsItWasTypedAndNeverRun() {
        var page = aboutCards().with("email", "\"><script>alert(1)</script>").send(customer);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void aPageThatDoesNotExistLooksTheSameForEveryToken() {
        var unknown = customer.get("/c/AAAAAAAAAAAAAAAAAAAAAAAAAAA");
        var malformed = customer.get("/c/%20%F0%9F%98%80");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(malformed.statusCode()).isEqualTo(404);
        assertThat(malformed.body()).isEqualTo(unknown.body());
    }

    private FilledForm aboutCards() {
        return FilledForm.opened(customer)
                .with("lang", "sv")
                .with("email", "karin@example.com")
                .with("text", "Visitkorten har inte kommit och vi behöver dem i morgon till mässan.");
    }

    private JsonNode newest() {
        return Caller.json(Caller.admin(port).get("/api/complaints?size=1")).at("/items/0");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
