package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.helhet.calendar.TimeSpan;
import org.helhet.rulebook.words.Amount;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.SpanWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    @ParameterizedTest
    @CsvSource({
        "10 minutes, 10, MINUTES",
        "30 minuter, 30, MINUTES",
        "1 time, 1, HOURS",
        "10 working minutes, 10, WORKING_MINUTES",
        "4 Arbetstimmar, 4, WORKING_HOURS",
        "2 arbeidstimer, 2, WORKING_HOURS",
        "same day, 0, SAME_DAY",
        "samme dag, 0, SAME_DAY",
        "1 working day, 1, WORKING_DAYS",
        "3  arbetsdagar, 3, WORKING_DAYS",
        "14 kalenderdager, 14, CALENDAR_DAYS",
        "8 veckor, 8, WEEKS",
    })
    void aLengthOfTimeIsReadFromWords(String text, int amount, TimeSpan.Unit unit) {
        assertThat(SpanWords.read(text)).contains(new TimeSpan(amount, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "3", "3 days", "1/2", "3-4 working days", "0 hours", "2 same day", "99999 weeks"})
    void whatIsNoLengthOfTimeIsNotGuessed(String text) {
        assertThat(SpanWords.read(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLengthOfTimeThatWeWriteCanBeReadAgain(Language language) {
        for (var unit : TimeSpan.Unit.values()) {
            var span = new TimeSpan(unit == TimeSpan.Unit.SAME_DAY ? 0 : 7, unit);

            assertThat(SpanWords.read(SpanWords.say(span, language))).contains(span);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000 | 2000",
                "2 000 | 2000",
                "2.000,50 | 2000.50",
                "1,500.00 | 1500.00",
                "2,5 | 2.5",
                "10.000 | 10000"
            })
    void anAmountIsReadAsPeopleWriteIt(String text, BigDecimal amount) {
        assertThat(Amount.read(text)).map(Amount::value).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lot", "1.2.3", "12 34", "-5", "1e3"})
    void whatIsNoAmountIsNotGuessed(String text) {
        assertThat(Amount.read(text)).isEmpty();
    }
}
