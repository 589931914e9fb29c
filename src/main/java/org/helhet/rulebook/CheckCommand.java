package org.helhet.rulebook;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.table.FolderUnreadable;
import org.helhet.rulebook.words.Language;

/**
 * {@code check [DIR] [--labelled FILE]}: tells everything that is wrong with a rules folder and, by texts of which somebody has said what
 * they are about, how well its topics are found; needs neither database nor server.
 */
public final class CheckCommand {

    /** The rules may be used; there may be warnings. */
    public static final int SOUND = 0;

    /** At least one finding keeps the rules from being used. */
    public static final int BROKEN = 1;

    /** There is no folder to check, or no file of texts. */
    public static final int UNREADABLE = 2;

    private CheckCommand() {}

    /** Prints the report in the reader's language and gives the exit code. */
    public static int run(Path folder, LocalDate today, Locale reader, PrintStream out) {
        return run(folder, today, new FindingWriter(Language.nearest(reader.getLanguage())), out, sound -> SOUND);
    }

    /** The same, and how well the topics of the labelled texts are found, where the rules may be used. */
    public static int run(
            Path folder, Path labelled, LocalDate today, Locale reader, PrintStream out, LongConsumer bytesRead) {
        var writer = new FindingWriter(Language.nearest(reader.getLanguage()));
        return run(folder, today, writer, out, sound -> {
            try {
                return new LabelledCheck(labelled, sound.tables(), today, writer, out, bytesRead).run();
            } catch (LabelledUnreadable problem) {
                out.println(problem.in(writer));
                return UNREADABLE;
            }
        });
    }

    private static int run(
            Path folder,
            LocalDate today,
            FindingWriter writer,
            PrintStream out,
            ToIntFunction<RulebookFolder.Loaded.Sound> afterwards) {
        // the examples need it, and it takes longer than everything else: begin while the files are read
        CompletableFuture.runAsync(Policy::compiled);
        try {
            var loaded = RulebookFolder.load(folder, today);
            out.print(writer.report(loaded.findings()));
            out.println(loaded.examples().says(writer));
            return switch (loaded) {
                case RulebookFolder.Loaded.Sound sound -> afterwards.applyAsInt(sound);
                case RulebookFolder.Loaded.Broken broken -> BROKEN;
            };
        } catch (FolderUnreadable unreadable) {
            out.println(unreadable(folder, writer));
            return UNREADABLE;
        }
    }

    static String unreadable(Path folder, FindingWriter writer) {
        return writer.say(
                "report.unreadable",
                Map.of("folder", folder.toAbsolutePath().normalize().toString()));
    }
}
