package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFieldTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-04", "4.12.2026", "04.12.2026", "4/12/2026", "20261204"})
    void readsADayAsPeopleWriteIt(String written) {
        assertThat(DayField.read(written)).contains(LocalDate.of(2026, 12, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-13-01", "31.2.2026", "2026", "+999999-01-01", "-0001-01-01"})
    void doesNotGuess(String written) {
        assertThat(DayField.isReadable(written)).isFalse();
    }

    @Test
    void theNeedEndsWhenTheDaysDeliveriesAreOver() {
        assertThat(DayField.needBy("2026-12-04", ZoneId.of("Europe/Stockholm")).at())
                .isEqualTo("2026-12-04T16:00:00Z");
    }
}
