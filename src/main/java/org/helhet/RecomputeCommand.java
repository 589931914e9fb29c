package org.helhet;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.helhet.change.Recompute;
import org.helhet.postgres.PostgresCannotStart;
import org.springframework.dao.DataAccessException;

/** {@code recompute}: makes every decision there is again, by the version that made it; the answers must be the same. */
final class RecomputeCommand {

    /** Every answer is the same. */
    static final int SAME = 0;

    /** At least one is not; each is printed. */
    static final int DIFFERENT = 1;

    /** It could not be tried. */
    static final int NOT_TRIED = 2;

    private RecomputeCommand() {}

    static int run(List<String> words, PrintStream out) {
        var settings = CommandSettings.read();
        try (var database = CommandDatabase.open(settings).orElse(null)) {
            if (database == null) {
                out.println("Nothing was decided yet: there is no database in "
                        + settings.helhet().data().toAbsolutePath().normalize() + ".");
                return NOT_TRIED;
            }
            return tell(Recompute.on(database.source(), Clock.systemUTC()).all(out::println), out);
        } catch (PostgresCannotStart | DataAccessException cannot) {
            out.println(cannot.getMessage());
            return NOT_TRIED;
        }
    }

    private static int tell(Recompute.Result result, PrintStream out) {
        out.printf(
                "%d decisions were made again with the same answer, %d with another; %d are by versions whose files were not kept yet.%n",
                result.same(), result.different(), result.notPossible());
        return result.different() == 0 ? SAME : DIFFERENT;
    }
}
