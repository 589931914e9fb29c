package org.helhet.rulebook.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.calendar.TimeSpan.Unit;
import org.helhet.decision.Trigger;
import org.helhet.rulebook.RulesAsShipped;
import org.helhet.rulebook.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TriggerWordsTest {

    private static final TriggerWords WORDS =
            new TriggerWords(RulesAsShipped.tables().vocabulary().topics());

    static List<Trigger> all() {
        return List.of(
                new Trigger.ShareGone(75),
                new Trigger.TimeLeft(new TimeSpan(2, Unit.WORKING_HOURS)),
                new Trigger.PromiseMissed(),
                new Trigger.AfterMissed(new TimeSpan(1, Unit.WORKING_DAYS)),
                new Trigger.PromisesMissed(2),
                new Trigger.Contacts(3),
                new Trigger.UnitRefused(),
                new Trigger.OlderThan(new TimeSpan(40, Unit.CALENDAR_DAYS)),
                new Trigger.OutsideBody(),
                new Trigger.Press(),
                new Trigger.RequestUnanswered(new TimeSpan(4, Unit.WORKING_HOURS)),
                new Trigger.NeededWithin(new TimeSpan(24, Unit.HOURS)),
                new Trigger.SameTopic(3, "", new TimeSpan(7, Unit.CALENDAR_DAYS)),
                new Trigger.SameTopic(2, "safety", new TimeSpan(1, Unit.WEEKS)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsSaidIsUnderstoodInEveryLanguage(Trigger trigger) {
        assertThat(Stream.of(Language.values()).map(language -> WORDS.read(WORDS.say(trigger, language))))
                .allSatisfy(read -> assertThat(read).contains(trigger));
    }

    @ParameterizedTest
    @CsvSource({
        "75% of the time gone, 75 % of the time gone",
        "Older than 40 days, older than 40 calendar days",
        "äldre än 40 dygn, older than 40 calendar days",
        "Två missade löften, 2 promises missed",
        "2 av sikkerhet på 7 dager, 2 of safety in 7 calendar days",
        "En enhet har sagt nej, a unit refused",
        "1 arbetsdag efter missat löfte, 1 working day after a missed promise",
        "forespørsel ubesvart i 4 arbeidstimer, a request is unanswered for 4 working hours"
    })
    void itIsForgivenHowItIsWritten(String written, String meant) {
        assertThat(WORDS.read(written).map(trigger -> WORDS.say(trigger, Language.EN)))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2 promisses mised, 2 promises missed",
        "3 arbetsdgar efter ett misat löfte, 3 working days after a missed promise",
        "2 of saftey in 7 days, 2 of safety in 7 calendar days",
        "promise mised, promise missed"
    })
    void theNearestIsProposed(String written, String meant) {
        assertThat(WORDS.read(written)).isEmpty();
        assertThat(WORDS.nearest(written).map(trigger -> WORDS.say(trigger, Language.EN)))
                .contains(meant);
    }

    @Test
    void whatIsNothingOfTheKindIsNotGuessed() {
        assertThat(WORDS.nearest("when the moon is full")).isEmpty();
    }
}
