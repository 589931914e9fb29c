package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept in English, read by somebody else. */
class ReasonWordsTest {

    private static final String SENTENCE =
            "If the area is Oslo, then we promise an answer within 2 working days, because of the move. Until 2027-06-01.";

    private final ReasonWords reasons = new ReasonWords(Rules.tables());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    normal: answer within 10 working days, at the latest 14 calendar days: no closed day between | normal: svar inom 10 arbetsdagar, senast 14 kalenderdagar: ingen stängd dag däremellan | normal: svar innen 10 arbeidsdager, senest 14 kalenderdager: ingen stengt dag imellom
                    high: personalContact within 4 working hours: closed on 2026-12-25 (Christmas) | hög: personlig kontakt inom 4 arbetstimmar: stängt 2026-12-25 (juldagen) | høy: personlig kontakt innen 4 arbeidstimer: stengt 2026-12-25 (1. juledag)
                    normal: answer within 10 working days: closed on 2026-12-24 (Christmas Eve), 2026-12-25 (Christmas), 2026-12-31 (stocktaking) and 2 more | normal: svar inom 10 arbetsdagar: stängt 2026-12-24 (julafton), 2026-12-25 (juldagen), 2026-12-31 (stocktaking) och 2 dagar till | normal: svar innen 10 arbeidsdager: stengt 2026-12-24 (julaften), 2026-12-25 (1. juledag), 2026-12-31 (stocktaking) og 2 dager til
                    urgent: plan within same day from now: counted from when we heard it, the time is over: no closed day between | brådskande: plan inom samma dag från nu: räknat från när vi fick veta det är tiden ute: ingen stängd dag däremellan | haster: plan innen samme dag fra nå: regnet fra da vi fikk vite det, er tiden ute: ingen stengt dag imellom
                    update within 5 working days, the longest silence: no closed day between | besked om hur det går inom 5 arbetsdagar, den längsta tystnaden: ingen stängd dag däremellan | beskjed om hvordan det går innen 5 arbeidsdager, den lengste stillheten: ingen stengt dag imellom
                    personalContact within 4 working hours, as for a new complaint: no closed day between | personlig kontakt inom 4 arbetstimmar, som för ett nytt klagomål: ingen stängd dag däremellan | personlig kontakt innen 4 arbeidstimer, som for en ny klage: ingen stengt dag imellom
                    remedy within 3 working days, after the decision: no closed day between | allt åtgärdat inom 3 arbetsdagar efter beslutet: ingen stängd dag däremellan | alt rettet opp innen 3 arbeidsdager etter avgjørelsen: ingen stengt dag imellom
                    lastDay moved once, as the owner told the customer | slutligt besked, flyttat en gång, som ägaren har sagt till kunden | endelig svar, flyttet én gang, slik eieren har sagt til kunden
                    goodwill of 5000 SEK needs a yes from Lena Ek. | En goodwill-ersättning på 5000 SEK kräver ett ja från Lena Ek. | En kulanseutbetaling på 5000 SEK krever et ja fra Lena Ek.
                    topic late → normal | ämne försenat → normal | emne forsinket → normal
                    late: has not come | försenat: has not come | forsinket: has not come
                    needed by: i morgon | behövs senast: i morgon | trengs innen: i morgon
                    It was 2000 octets; the first 1000 are kept. Nothing in this mail could be read: see the original. | Det var 2000 byte; de första 1000 är sparade. Inget i mejlet gick att läsa: se originalet. | Det var 2000 byte; de første 1000 er lagret. Ingenting i e-posten kunne leses: se originalen.
                    topic our handling → complaints manager | ämne vår handläggning → klagomålsansvarig | emne vår saksbehandling → klageansvarlig
                    belongs to an open complaint → its owner | hör till ett öppet ärende → ärendets ägare | hører til en åpen sak → sakens eier
                    """)
    void theProgramsOwnWordsAreSaidInTheReadersLanguage(String english, String swedish, String norwegian) {
        assertThat(reasons.say(english, Language.SV)).isEqualTo(swedish);
        assertThat(reasons.say(english, Language.NB)).isEqualTo(norwegian);
    }

    @Test
    void aSentenceIsSaidInTheReadersLanguageAndItsReasonAsItWasWritten() {
        var words = new ReasonWords(Sentences.sound(SENTENCE));

        assertThat(words.say(SENTENCE, Language.EN)).isEqualTo(SENTENCE);
        assertThat(words.say("high: answer within 2 working days: no closed day between: " + SENTENCE, Language.SV))
                .isEqualTo("hög: svar inom 2 arbetsdagar: ingen stängd dag däremellan: "
                        + "Om området är Oslo så lovar vi svar inom 2 arbetsdagar (of the move)");
        assertThat(words.say(SENTENCE, Language.NB))
                .isEqualTo("Hvis området er Oslo, så lover vi svar innen 2 arbeidsdager (of the move)");
    }

    @Test
    void whatAPersonWroteStaysAsItIs() {
        assertThat(reasons.say("The lift was broken: closed on Monday", Language.SV))
                .isEqualTo("The lift was broken: closed on Monday");
    }
}
