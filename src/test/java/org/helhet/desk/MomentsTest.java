package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class MomentsTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final DeskSettings SETTINGS = new DeskSettings(
            STOCKHOLM,
            new DeskSettings.Intake(DataSize.ofMegabytes(50)),
            new DeskSettings.Form(Duration.ofSeconds(2), 30));
    private static final Clock NEW_YEARS_EVE = Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), STOCKHOLM);

    private final Moments moments = new Moments(new DeskConfiguration().messageSource(), SETTINGS, NEW_YEARS_EVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31T13:00:00Z | sv | torsdag 31 december kl. 14.00",
                "2026-12-31T23:00:00Z | sv | fredag 1 januari 2027 kl. 00.00",
                "1970-01-01T12:00:00Z | nb | torsdag 1. januar 1970 kl. 13.00",
                "9999-12-31T22:00:00Z | en | Friday 31 December 9999 at 23:00",
                "9999-12-31T23:30:00Z | en | Saturday 1 January 10000 at 00:30",
            })
    void theYearIsSaidWhereItIsNotThisOne(Instant at, String language, String said) {
        assertThat(moments.say(at, Locale.of(language))).isEqualTo(said);
    }
}
