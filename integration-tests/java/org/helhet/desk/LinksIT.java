package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links in mails, as people, programs that look into mail, and people who should not have them meet them. */
@DeskTest
@ExtendWith(Browsers.class)
class LinksIT {

    private static final Pattern LINK = Pattern.compile("(/l/\\S+)");
    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private String complaint;
    private String link;

    @BeforeEach
    void askForAPart() {
        var opened = admin().postJson("/api/complaints", """
                {"text": "The cards have not come.", "from": {"email": "karin@example.com"}}""");
        complaint = Caller.json(opened).get("reference").asString();
        admin().postJson("/api/complaints/" + complaint + "/requests", """
                {"to": "kari.nordmann", "text": "Look for the parcel in cage 7.\\nIt is blue."}""");
        link = linkIn("request");
    }

    @Test
    void aProgramThatLooksIntoMailChangesNothingAndThePersonCanStillAnswerOnce() {
        for (int i = 0; i < 20; i++) {
            assertThat(stranger().get(link).statusCode()).isEqualTo(200);
            assertThat(stranger().send("HEAD", link, "").statusCode()).isEqualTo(200);
        }
        assertThat(state()).isEqualTo("asked");

        assertThat(answer(link, "action=accept").statusCode()).isEqualTo(200);
        assertThat(state()).isEqualTo("accepted");
        assertThat(answer(link, "action=accept").statusCode()).isEqualTo(410);
        assertThat(stranger().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void thePageSpeaksTheColleaguesLanguageAndIsForNobodyElse() {
        var page = stranger().get(link, "Accept-Language", "sv");

        assertThat(page.body()).contains("Anna Berg ber deg om hjelp", "Look for the parcel in cage 7.", complaint);
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
    }

    @Test
    void aNoWithoutAReasonIsAskedAgainAndTheLinkStillWorks() {
        assertThat(answer(link, "action=decline&words=+").statusCode()).isEqualTo(422);
        assertThat(state()).isEqualTo("asked");

        assertThat(answer(link, "action=decline&words=ikke+her").statusCode()).isEqualTo(200);
        assertThat(state()).isEqualTo("declined");
    }

    @Test
    void whoeverChangesALetterOfItGetsNowhere() {
        var changed = link.substring(0, 5) + (link.charAt(5) == 'x' ? 'y' : 'x') + link.substring(6);

        assertThat(stranger().get(changed).statusCode()).isEqualTo(404);
        assertThat(answer(changed, "action=accept").statusCode()).isEqualTo(404);
        assertThat(answer("/l/" + "A".repeat(3000) + ".B", "action=accept").statusCode())
                .isEqualTo(404);
        assertThat(state()).isEqualTo("asked");
    }

    @Test
    void afterItsEndItTellsWhatToDoInstead() {
        admin().postJson("/api/requests/%d/withdraw".formatted(request()), "{}");

        var page = stranger().get(link);

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Du trenger ikke å svare lenger", "Anna Berg");
        assertThat(answer(link, "action=accept").statusCode()).isEqualTo(410);
    }

    @Test
    void ofManyWhoPressAtOnceOneIsHeard() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Stream<Callable<Integer>> all = IntStream.range(0, 8)
                    .mapToObj(press -> () -> answer(link, "action=accept").statusCode());
            var answers = threads.invokeAll(all.toList());
            assertThat(answers.stream().map(Future::resultNow).toList())
                    .containsOnlyOnce(200)
                    .contains(410);
        }
    }

    @Test
    void itIsReadAndAnsweredOnAPhoneWithoutJavaScript() {
        var page = Browsers.onPhone("nb-NO");
        page.navigate("http://localhost:" + port + link);
        Browsers.screenshot(page, "answer-phone");
        assertThat(Browsers.isWiderThanTheScreen(page)).isFalse();

        page.getByText("Ja, jeg tar den delen").click();

        assertThat(page.content()).contains("Takk, du har tatt på deg denne delen");
        Browsers.screenshot(page, "answer-phone-done");
        var onward = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Det er gjort"));
        page.navigate(
                "http://localhost:" + port + "/l/" + onward.getAttribute("href").split("/l/")[1]);
        assertThat(page.content()).contains("Er din del ferdig?");
        Browsers.screenshot(page, "answer-phone-work");
    }

    @Test
    void bouncesAreCountedByUnitAndPeopleAreListed() {
        answer(link, "action=decline&words=not+my+department");

        var units = Caller.json(admin().get("/api/bounces")).get("items");
        assertThat(units.get(0).get("refused").intValue()).isPositive();
        var shown = Caller.json(admin().get("/api/complaints/" + complaint))
                .get("requests")
                .get(0);
        assertThat(shown.get("passedOn").booleanValue()).isTrue();
        assertThat(Caller.json(admin().get("/api/people")).get("items")).isNotEmpty();
    }

    @Test
    void absencesGoInAndComeBackOut() {
        var put = admin().send(
                        "PUT",
                        "/api/people/kari.nordmann/absences",
                        "[{\"from\":\"2031-01-07\",\"to\":\"2031-01-08\",\"reason\":\"skiing\"}]",
                        "Content-Type",
                        "application/json");

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(admin().get("/api/people/kari.nordmann/absences").body())
                .contains("2031-01-07T01:00:00+01:00", "2031-01-09T01:00:00+01:00", "skiing");
        assertThat(admin().get("/api/people/nobody/absences").statusCode()).isEqualTo(404);
        assertThat(faults(admin().send(
                                "PUT",
                                "/api/people/kari.nordmann/absences",
                                "[{\"from\":\"soon\"}]",
                                "Content-Type",
                                "application/json")))
                .containsExactlyInAnyOrder("absences[0].from", "absences[0].to");
    }

    private static List<String> faults(HttpResponse<String> answer) {
        return Caller.json(answer)
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("field").asString())
                .toList();
    }

    private HttpResponse<String> answer(String address, String form) {
        return stranger().send("POST", address, form, "Content-Type", FORM);
    }

    private String state() {
        return sql.sql("select state from request where id = :id")
                .param("id", request())
                .query(String.class)
                .single();
    }

    private long request() {
        return sql.sql("select max(id) from request").query(Long.class).single();
    }

    private String linkIn(String kind) {
        var body = sql.sql("select body from outbox where kind = :kind order by id desc limit 1")
                .param("kind", kind)
                .query(String.class)
                .single();
        var found = LINK.matcher(body);
        found.find();
        return found.group(1);
    }

    private Caller admin() {
        return Caller.admin(port);
    }

    private Caller stranger() {
        return Caller.stranger(port);
    }
}
