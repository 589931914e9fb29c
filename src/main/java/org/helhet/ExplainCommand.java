package org.helhet;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.helhet.change.Versions;
import org.helhet.postgres.PostgresCannotStart;
import org.helhet.reading.Languages;
import org.helhet.rulebook.RulebookFolder;
import org.helhet.rulebook.RulesBroken;
import org.helhet.rulebook.table.FolderUnreadable;
import org.helhet.whatif.Explanations;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code explain REFERENCE [--rules DIR]}: why a complaint has its owner, and what other rules would say. */
final class ExplainCommand {

    static final int SAME = 0;

    /** The rules it was tried with say something else. */
    static final int OTHER = 1;

    /** There is nothing to explain. */
    static final int NOTHING = 2;

    private ExplainCommand() {}

    static int run(List<String> words, PrintStream out) {
        boolean withRules = words.size() == 3 && words.get(1).equals("--rules");
        if (words.size() != 1 && !withRules) {
            out.println("explain REFERENCE [--rules DIR]");
            return NOTHING;
        }
        var settings = CommandSettings.read();
        try (var database = CommandDatabase.open(settings).orElse(null)) {
            if (database == null) {
                out.println(CommandDatabase.nothingIn(settings));
                return NOTHING;
            }
            return explain(words, database, settings, out);
        } catch (FolderUnreadable | RulesBroken | PostgresCannotStart | DataAccessException cannot) {
            out.println(cannot.getMessage());
            return NOTHING;
        }
    }

    private static int explain(
            List<String> words, CommandDatabase database, CommandSettings settings, PrintStream out) {
        var languages = new Languages();
        var versions = Versions.in(JdbcClient.create(database.source()), languages, Clock.systemUTC());
        var tried = words.size() == 1
                ? LiveRulebook.of(database, settings)
                : RulebookFolder.open(Path.of(words.getLast()), LocalDate.now(), Locale.getDefault(), languages)
                        .rulebook();
        var explanation = new Explanations(database.source())
                .of(words.getFirst(), versions::rulebook, tried, Locale.getDefault());
        out.print(explanation
                .map(it -> it.text())
                .orElseGet(() -> Explanations.unknown(words.getFirst(), Locale.getDefault())));
        return explanation.map(it -> it.triedNow().same() ? SAME : OTHER).orElse(NOTHING);
    }
}
