package org.helhet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.helhet.change.Versions;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.helhet.rulebook.RulebookFolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that decide now, for commands: the version in force, or the rules folder before there is one. */
final class LiveRulebook {

    private LiveRulebook() {}

    static Rulebook of(CommandDatabase database, CommandSettings settings) {
        var languages = new Languages();
        var versions = Versions.in(JdbcClient.create(database.source()), languages, Clock.systemUTC());
        return versions.live()
                .flatMap(live -> versions.rulebook(Integer.toString(live.number())))
                .orElseGet(() -> RulebookFolder.open(
                                settings.helhet().rules(), LocalDate.now(), Locale.getDefault(), languages)
                        .rulebook());
    }
}
