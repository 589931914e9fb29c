package org.helhet.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.words.Language;

/** The rules as they are shipped. */
public final class Rules {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Tables SHIPPED = shipped();

    private Rules() {}

    public static Tables tables() {
        return SHIPPED;
    }

    private static Tables shipped() {
        return switch (RulebookFolder.load(Path.of("rules"), TODAY)) {
            case RulebookFolder.Loaded.Sound sound -> sound.tables();
            case RulebookFolder.Loaded.Broken broken ->
                throw new AssertionError(new FindingWriter(Language.EN).report(broken.findings()));
        };
    }
}
