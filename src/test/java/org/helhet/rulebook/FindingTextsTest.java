package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Finding;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextsTest {

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultIsToldInEveryLanguage(Fault fault) {
        for (var language : Language.values()) {
            var text = new FindingWriter(language).text(new Finding(fault, Place.of("people.csv", 2), Map.of()));

            assertThat(text.wrong()).isNotBlank();
            assertThat(text.means()).isNotBlank();
            assertThat(text.advice()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void noFaultIsToldInTheWordsOfAnEngine(Fault fault) {
        var text = new FindingWriter(Language.EN).text(new Finding(fault, Place.of("people.csv", 2), Map.of()));

        assertThat(text.toString().toLowerCase(Locale.ROOT))
                .doesNotContain("null", "regex", "drl", "parse", "exception", "lucene");
    }
}
