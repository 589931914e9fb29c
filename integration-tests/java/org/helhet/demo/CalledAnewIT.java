package org.helhet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody does anything about a late parcel, and the managing director, the last of the ladder, is called in. */
class CalledAnewIT {

    private static final String EVA = "eva.holm@nordpaket.example";

    @Test
    void whoeverIsOnItIsCalledAnewAtTheNextMissAndAnswersByTheSameLink(@TempDir Path data) {
        try (var demo = new DemoUnderTest(data)) {
            demo.clock("2027-03-01T08:00:00+01:00");
            var reference = demo.post("complaints", """
                            {"text": "Paketet är försenat.", "language": "sv", "from": {"email": "karin@example.com"}}""").get("reference").stringValue();
            demo.clock("2027-03-16T12:00:00+01:00");
            demo.press(demo.link(EVA, "för att hjälpa"), "acknowledge", "");
            demo.clock("2027-03-30T12:00:00+02:00");
            demo.press(demo.link(EVA, "du kallas in"), "acknowledge", "");

            assertThat(demo.text("complaints/%s/timeline".formatted(reference)).lines())
                    .filteredOn(line -> line.endsWith("Eva Holm was called in and is on it."))
                    .hasSize(2);
        }
    }
}
