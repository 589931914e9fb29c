package org.helhet;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.helhet.decision.Rulebook;
import org.helhet.postgres.PostgresCannotStart;
import org.helhet.reading.Languages;
import org.helhet.rulebook.FolderUnreadable;
import org.helhet.rulebook.RulebookFolder;
import org.helhet.rulebook.RulesBroken;
import org.helhet.whatif.DifferenceText;
import org.helhet.whatif.WhatIf;
import org.springframework.dao.DataAccessException;

/** {@code what-if DIR [--days 90]}: what the rules of a folder would have said to the complaints of the last days. */
final class WhatIfCommand {

    /** Nobody would be told a later day, and everybody would have an owner. */
    static final int HARMLESS = 0;

    /** The candidate has stops, or makes something worse for somebody. */
    static final int WORSE = 1;

    /** It could not be tried. */
    static final int NOT_TRIED = 2;

    private static final String USAGE = "what-if DIR [--days 90]";

    private WhatIfCommand() {}

    static int run(List<String> words, PrintStream out) {
        var asked = Asked.of(words);
        if (asked.isEmpty()) {
            out.println(USAGE);
            return NOT_TRIED;
        }
        return run(asked.get(), CommandSettings.read(), out);
    }

    static int run(Asked asked, CommandSettings settings, PrintStream out) {
        try {
            return replay(open(asked.folder()), asked.days(), settings, out);
        } catch (RulesBroken stops) {
            out.println(stops.getMessage());
            return WORSE;
        } catch (FolderUnreadable | PostgresCannotStart | WhatIf.HistoryUnreadable | DataAccessException cannot) {
            out.println(cannot.getMessage());
            return NOT_TRIED;
        }
    }

    /** Against the version in force: the folder may be the one that the server watches, with a change in it. */
    private static int replay(Rulebook candidate, int days, CommandSettings settings, PrintStream out) {
        try (var database = CommandDatabase.open(settings).orElse(null)) {
            if (database == null) {
                out.println(CommandDatabase.nothingIn(settings));
                return NOT_TRIED;
            }
            var live = LiveRulebook.of(database, settings);
            var difference =
                    new WhatIf(database.source(), Clock.systemUTC()).replay(live, candidate, days, Terminal.progress());
            out.print(
                    DifferenceText.of(difference, candidate, "", Locale.getDefault(), Terminal.paint(System.getenv())));
            return difference.isHarmless() ? HARMLESS : WORSE;
        }
    }

    private static Rulebook open(Path folder) {
        return RulebookFolder.open(folder, LocalDate.now(), Locale.getDefault(), new Languages())
                .rulebook();
    }

    /** What the words of the command ask for; empty when they are not understood. */
    record Asked(Path folder, int days) {

        private static final int USUAL_DAYS = 90;

        static Optional<Asked> of(List<String> words) {
            return switch (words.size()) {
                case 1 -> Optional.of(new Asked(Path.of(words.getFirst()), USUAL_DAYS));
                case 3 ->
                    words.get(1).equals("--days") && words.get(2).matches("[1-9]\\d{0,3}")
                            ? Optional.of(new Asked(Path.of(words.getFirst()), Integer.parseInt(words.get(2))))
                            : Optional.empty();
                default -> Optional.empty();
            };
        }
    }
}
