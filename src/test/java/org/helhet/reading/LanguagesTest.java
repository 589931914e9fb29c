package org.helhet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv | Var är mitt paket?
            sv | Visitkorten har inte kommit och behövs i morgon.
            nb | Pakken er ikke kommet
            nb | Hei, varen var ødelagt da den kom fram, og jeg vil ha pengene tilbake.
            nb | Eg ventar framleis på pakka
            en | Where is my parcel?
            da | Hej, jeg har bestilt visitkort hos jer, og de skulle være leveret i går. Hvad gør I ved det?
            fi | Paketti on myöhässä
            de | Das Paket ist beschädigt
            zh | 石室诗士施氏，嗜狮，誓食十狮。
            ja | このメールはテスト用のメールです。
            """)
    void namesTheLanguage(String language, String text) {
        assertThat(LANGUAGES.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "Hej", "4711", "TEST", "https://example.com/sv/paket", "kari@example.no"})
    void saysNothingAboutTextsThatTellNothing(String text) {
        assertThat(LANGUAGES.of(text)).isEmpty();
    }

    @Test
    void doesNotReadLongTextsToTheirEnd() {
        assertThat(LANGUAGES.of("Var är mitt paket? ".repeat(200) + "Where is my parcel? ".repeat(100_000)))
                .isEqualTo("sv");
    }
}
