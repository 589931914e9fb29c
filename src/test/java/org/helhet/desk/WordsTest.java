package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.helhet.complaint.Promise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("desk/words", Locale.ROOT);

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb"})
    void everythingIsSaidInEveryLanguage(String language) {
        var own = ResourceBundle.getBundle("desk/words", Locale.of(language)).keySet().stream()
                .filter(key -> !key.matches("language\\.(sv|nb|en)"))
                .map(key -> own(language, key));

        assertThat(own).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource
    void everyPromiseHasWords(Promise.Kind kind) {
        assertThat(ENGLISH.containsKey("promise." + kind.word())).isTrue();
    }

    private static String own(String language, String key) {
        var said = ResourceBundle.getBundle("desk/words", Locale.of(language)).getString(key);
        return key.matches("status.date|form.phone|timeline.who.system") || !said.equals(ENGLISH.getString(key))
                ? said
                : "";
    }
}
