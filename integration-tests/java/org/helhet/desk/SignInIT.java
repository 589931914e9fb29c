package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Who may call what. Each test starts with no failed sign-in. */
@SpringBootTest(classes = DeskUnderTest.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class SignInIT {

    @LocalServerPort
    private int port;

    @Test
    void strangersSeeTheFormAndHealthAndNothingElse() {
        var stranger = Caller.stranger(port);

        assertThat(stranger.get("/").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/desk.css").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/api/complaints").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/v3/api-docs").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/actuator/prometheus").statusCode()).isEqualTo(401);
    }

    @Test
    void aRefusalIsAProblemDetailAndSetsNoCookie() {
        var refusal = Caller.stranger(port).get("/api/complaints");

        assertThat(refusal.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refusal.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(way -> assertThat(way).startsWith("Basic"));
        assertThat(refusal.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anApiKeyOpensTheApiUntilItIsRevoked() {
        var admin = Caller.admin(port);
        var key = Caller.json(admin.postJson("/api/keys", "{\"name\": \"the phone system\"}"));
        var holder = admin.as("Bearer " + key.get("key").stringValue());

        assertThat(holder.get("/api/complaints").statusCode()).isEqualTo(200);
        assertThat(admin.get("/api/keys").body())
                .contains("the phone system")
                .doesNotContain(key.get("key").stringValue());

        assertThat(admin.send("DELETE", "/api/keys/" + key.get("id").longValue(), "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(holder.get("/api/complaints").statusCode()).isEqualTo(401);
    }

    @Test
    void aPageOfAnotherSiteCannotUseWhatABrowserRemembers() {
        var admin = Caller.admin(port);
        var answer = admin.send("POST", "/api/arrivals/1/complaint", "", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(admin.send("POST", "/api/arrivals/1/complaint", "", "Sec-Fetch-Site", "none")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverGuessesTooOftenIsNotListenedTo() {
        var guesser = Caller.admin(port).as(Caller.basic("admin", "a guess"));
        var answers = IntStream.range(0, 30)
                .mapToObj(i -> guesser.get("/api/complaints").statusCode())
                .toList();

        assertThat(answers).startsWith(401).endsWith(429);
        assertThat(Caller.admin(port).get("/api/complaints").headers().firstValue("Retry-After"))
                .contains("60");
        assertThat(Caller.stranger(port).get("/").statusCode()).isEqualTo(200);
    }
}
