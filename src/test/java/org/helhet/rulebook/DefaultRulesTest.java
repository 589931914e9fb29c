package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.words.Language;
import org.junit.jupiter.api.Test;

class DefaultRulesTest {

    private static final Path RULES = Path.of("rules");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theRulesAsShippedHaveNoFault() {
        var loaded = RulebookFolder.load(RULES, TODAY);

        assertThat(new FindingWriter(Language.EN).report(loaded.findings()))
                .isEqualTo("Nothing to remark. Stops: 0, warnings: 0, notes: 0. These rules can be used.\n");
    }
}
