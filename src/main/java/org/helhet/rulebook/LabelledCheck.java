package org.helhet.rulebook;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.helhet.reading.Languages;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.TopicLimits;
import org.helhet.rulebook.topics.TellingWords;
import org.helhet.rulebook.topics.WordStems;

/** {@code check DIR --labelled FILE}: tries every text of the file, tells each error, then the figures. */
final class LabelledCheck {

    private final LabelledFile file;
    private final Trial trial;
    private final Scores scores = new Scores();
    private final TellingWords telling;
    private final LabelledReport report;
    private final PrintStream out;
    private final LongConsumer bytesRead;

    /** Throws {@link LabelledUnreadable}. */
    LabelledCheck(
            Path file, Tables tables, LocalDate today, FindingWriter writer, PrintStream out, LongConsumer bytesRead) {
        this.file = new LabelledFile(file);
        this.out = out;
        this.bytesRead = bytesRead;
        trial = new Trial(tables, today, new Languages());
        telling = new TellingWords(tables.topics());
        report = new LabelledReport(writer, scores, new TopicLimits(tables.limits()), today);
    }

    /** The file is read twice, so that its size does not matter: for the figures, and for telling the errors. Gives the exit code. */
    int run() {
        file.inBatches(this::count, bytesRead);
        if (scores.texts() > 0) {
            file.inBatches(this::tellErrors, bytesRead);
        }
        out.print(report.figures());
        return scores.texts() == 0 ? CheckCommand.UNREADABLE : CheckCommand.SOUND;
    }

    private record Counted(Tried tried, Set<String> stems) {}

    private void count(List<LabelledText> texts) {
        texts.parallelStream()
                .map(trial::tried)
                .map(tried -> new Counted(
                        tried,
                        WordStems.of(tried.text().text(), tried.language()).keySet()))
                .toList()
                .forEach(counted -> {
                    scores.add(counted.tried());
                    telling.add(counted.tried().expected().name(), counted.stems());
                });
    }

    private void tellErrors(List<LabelledText> texts) {
        texts.parallelStream()
                .filter(scores::isWrong)
                .map(trial::tried)
                .map(this::error)
                .toList()
                .forEach(out::println);
    }

    private String error(Tried tried) {
        var words = WordStems.of(tried.text().text(), tried.language());
        return report.error(tried, telling.missing(tried.expected().name(), words));
    }
}
