package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sends forms quicker than people do, or too many, is asked to wait and loses nothing. */
@SpringBootTest(
        classes = DeskUnderTest.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"helhet.form.minimum-fill-time=PT1H", "helhet.form.per-minute=3"})
class FormLimitIT {

    @LocalServerPort
    private int port;

    @Test
    void whoIsTooQuickOrSendsTooMuchLosesNothing() {
        var customer = Caller.stranger(port);
        var tooQuick = FilledForm.opened(customer).with("text", "Trasig vas").send(customer);
        assertThat(tooQuick.statusCode()).isEqualTo(422);
        assertThat(tooQuick.body()).contains("Press Send once more", "Trasig vas");

        assertThat(FilledForm.onPage(tooQuick)
                        .with("text", "Trasig vas")
                        .send(customer)
                        .statusCode())
                .isEqualTo(303);
        FilledForm.onPage(tooQuick).with("text", "En till").send(customer);
        var tooMany = FilledForm.onPage(tooQuick).with("text", "Och en till").send(customer);

        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).contains("60");
        assertThat(tooMany.body()).contains("Wait a minute", "Och en till");
    }
}
