package org.helhet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anna Berg owns a lost parcel and is away, and so is her deputy; her lead and whoever else could stand in leave. */
class AllAwayIT {

    private static final List<String> AWAY = List.of("anna.berg", "johan.nystrom");
    private static final List<String> LEFT = List.of("lena.ek", "tomas.wikstrom", "magnus.dahlgren", "eva.holm");

    @Test
    void whereNoDeputyIsThereSomebodyElseLooksAfterItAndNobodyIsSaidToBeBack(@TempDir Path data) {
        try (var demo = new DemoUnderTest(data)) {
            demo.clock("2027-03-01T08:00:00+01:00");
            var text = "Mitt paket till Malmö har aldrig kommit.";
            var reference = demo.post("complaints", "{\"text\": \"%s\", \"language\": \"sv\"}".formatted(text))
                    .get("reference")
                    .stringValue();
            AWAY.forEach(person -> demo.put("people/%s/absences".formatted(person), """
                    [{"from": "2027-03-01T07:00:00+01:00", "to": "2027-03-05"}]"""));
            LEFT.forEach(person -> demo.post("people/%s/leave".formatted(person), "{}"));

            var complaint = demo.get("complaints/" + reference);
            assertThat(complaint.at("/owner/id").asString()).isEqualTo("anna.berg");
            assertThat(complaint.at("/coveredBy/id").asString())
                    .isNotEmpty()
                    .isNotIn(AWAY)
                    .isNotIn(LEFT);
            assertThat(demo.text("complaints/%s/timeline".formatted(reference))).doesNotContain("again");
        }
    }
}
