package org.helhet.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;

/** The rules as they are shipped. */
final class Rules {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Tables SHIPPED = shipped();

    private Rules() {}

    static Tables tables() {
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
