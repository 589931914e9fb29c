package org.helhet.rulebook.deciding;

import static org.helhet.rulebook.ComplaintFixture.MONDAY_09_00;
import static org.helhet.rulebook.ComplaintFixture.aComplaint;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.helhet.decision.Decision;
import org.helhet.decision.Offer;
import org.helhet.reading.Languages;
import org.helhet.rulebook.ComplaintFixture;
import org.helhet.rulebook.DecisionAssert;
import org.helhet.rulebook.FolderRulebook;
import org.helhet.rulebook.Sentences;
import org.helhet.rulebook.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionsTest {

    private static final String KARI_OWNS =
            "If the topic is damaged and the area is Malmö, then the owner is Kari Nes, because she knows the lift. Until 2026-12-31.";

    @Test
    void aSentenceNamesTheOwnerBeforeTheTable() {
        DecisionAssert.assertThat(decided(aComplaint().about("damaged").in("Malmö"), KARI_OWNS))
                .isOwnedBy("Kari Nes")
                .because("exceptions.txt", 1);
    }

    @Test
    void withItsOwnerAwayTheDeputyTakesIt() {
        DecisionAssert.assertThat(
                        decided(aComplaint().about("damaged").in("Malmö").whileAway("kari.nes"), KARI_OWNS))
                .isOwnedBy("Erik Lunde");
    }

    @Test
    void whoeverIsComplainedAboutDoesNotOwnItEitherWay() {
        DecisionAssert.assertThat(
                        decided(aComplaint().about("damaged").in("Malmö").complainingAbout("kari.nes"), KARI_OWNS))
                .isOwnedBy("Erik Lunde");
    }

    @Test
    void itCountsThroughItsLastDayAndNoLonger() {
        var complaint = aComplaint().about("damaged").in("Malmö");

        DecisionAssert.assertThat(decided(complaint, Instant.parse("2026-12-31T22:59:00Z"), KARI_OWNS))
                .isOwnedBy("Kari Nes");
        DecisionAssert.assertThat(decided(complaint, Instant.parse("2026-12-31T23:01:00Z"), KARI_OWNS))
                .isOwnedBy("Anna Berg");
    }

    @Test
    void aSentenceRaisesTheSeverityAndWhatFollowsFromIt() {
        var raised =
                "Om området är Umeå så är allvaret minst brådskande, därför att elen är borta. Till och med 2026-12-31.";

        DecisionAssert.assertThat(decided(aComplaint().in("Umeå"), raised))
                .is(Severity.URGENT)
                .promises(Promise.Kind.ANSWER, "2026-11-26T16:00:00Z");
    }

    @Test
    void aSentencePromisesAnEarlierAnswer() {
        var promised =
                "Hvis området er Tromsø, så lover vi svar innen 3 arbeidsdager, fordi stormen stengte fergen. Til og med 2027-02-10.";

        DecisionAssert.assertThat(decided(aComplaint().in("Tromsø"), promised))
                .promises(Promise.Kind.ANSWER, "2026-11-26T16:00:00Z")
                .because("exceptions.txt", 1);
    }

    @Test
    void somebodyIsCalledInAndMoreMayBeOffered() {
        var additions = new FolderRulebook(
                        "1",
                        Sentences.sound(
                                "If the area is Oslo, then call in Magnus Dahlgren, because the lift is broken. Until 2027-01-31.",
                                "If the area is Oslo, then offer goodwill up to 1 500, because the lift is broken. Until 2027-01-31."),
                        LocalDate.of(2026, 11, 23),
                        new Languages())
                .additions(aComplaint().in("Oslo").facts(), MONDAY_09_00);

        Assertions.assertThat(additions.calledIn())
                .extracting(called -> called.person().name())
                .containsExactly("Magnus Dahlgren");
        Assertions.assertThat(additions.offers()).extracting(Offer::row).containsExactly(2);
    }

    @Test
    void itSaysWhyASentenceDidNotDecide() {
        var whyNot = Sentences.decisions(KARI_OWNS)
                .whyNot(aComplaint().about("late").in("Malmö").facts(), MONDAY_09_00, Language.EN);

        Assertions.assertThat(whyNot.getFirst().says()).isEqualTo("not so: topic is damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if topic is damaged and area is malmo then owner is kari nes because she knows the lift until 2026-12-31",
                "IF THE TOPIC IS DAMAGED AND THE AREA IS MALMÖ, THEN THE OWNER IS KARI NES, BECAUSE SHE KNOWS THE LIFT. UNTIL 2026-12-31.",
                "Om ämnet är skadat och området är Malmö, så är ägaren Kari Nes, eftersom hon kan hissen. T.o.m. 2026-12-31.",
                "Om området är Malmö och ämnet är skadat så är Kari Nes ägare, därför att hon kan hissen. Till och med 31.12.2026",
                "Hvis emnet er skadet og området er Malmö, så er eieren Kari Nes, fordi hun kan heisen. Til og med 2026-12-31.",
                "Hvis  emnet  er  skadet  og  ærendet er åpent og  området er Malmö så eier Kari Nes saken fordi hun kan heisen.  Til og med 2026-12-31 ."
            })
    void itIsForgivenHowASentenceIsWritten(String sentence) {
        var read = Sentences.read(sentence);

        Assertions.assertThat(read.when())
                .containsExactlyInAnyOrderElementsOf(Sentences.read(KARI_OWNS).when());
        Assertions.assertThat(read.then()).isEqualTo(Sentences.read(KARI_OWNS).then());
    }

    private static Decision decided(ComplaintFixture complaint, String... sentences) {
        return decided(complaint, MONDAY_09_00, sentences);
    }

    private static Decision decided(ComplaintFixture complaint, Instant now, String... sentences) {
        return Sentences.decisions(sentences).decide(complaint.facts(), now);
    }
}
