package org.helhet.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;

/** Rules that were read and checked as of one day: what is to be said about them, and the rulebook they make. */
public final class CheckedRules {

    private final RulebookFolder.Loaded loaded;
    private final LocalDate today;

    private CheckedRules(RulebookFolder.Loaded loaded, LocalDate today) {
        this.loaded = loaded;
        this.today = today;
    }

    /** @param today decides who has left and which limits are valid */
    public static CheckedRules of(RuleFiles files, LocalDate today) {
        return new CheckedRules(RulebookFolder.check(files, today), today);
    }

    /** As a change of the rules in force: what could be used in those and no longer can is more than a remark, and examples that reach less are told. */
    public static CheckedRules ofChange(RuleFiles files, LocalDate today, CheckedRules inForce) {
        return new CheckedRules(RulebookFolder.check(files, today, inForce.loaded), today);
    }

    public RuleFiles files() {
        return loaded.files();
    }

    /** Whether nothing found keeps them from being used. */
    public boolean mayBeUsed() {
        return switch (loaded) {
            case RulebookFolder.Loaded.Sound sound -> true;
            case RulebookFolder.Loaded.Broken broken -> false;
        };
    }

    /** The worst first, in the reader's language. */
    public List<FindingText> findings(Locale reader) {
        var writer = writer(reader);
        return loaded.findings().stream().map(writer::text).toList();
    }

    public long count(Weight weight) {
        return loaded.findings().stream()
                .filter(finding -> finding.weight() == weight)
                .count();
    }

    /** All findings as one text in the reader's language, with a last line that sums up. */
    public String report(Locale reader) {
        return writer(reader).report(loaded.findings());
    }

    /** The rulebook they make. One that decided once can always be made again, whatever is found on a later day. */
    public Rulebook rulebook(String version, Languages languages) {
        return new FolderRulebook(version, loaded.tables(), today, languages);
    }

    /** What came of trying its examples. */
    public ExampleRun examples() {
        return loaded.examples();
    }

    /** Sentences that promise customers something later than the tables do, and did not in the rules in force. */
    public List<FindingText> newlyWorse(CheckedRules inForce, Locale reader) {
        var known = inForce.worse().map(ExceptionRow::sentence).collect(Collectors.toSet());
        var writer = writer(reader);
        return worse().filter(row -> !known.contains(row.sentence()))
                .flatMap(row -> loaded.findings().stream().filter(finding -> isWorse(finding, row)))
                .map(finding -> writer.text(new Finding(Fault.LATER_BY_SENTENCE, finding.place(), finding.values())))
                .toList();
    }

    private Stream<ExceptionRow> worse() {
        return loaded.tables().exceptions().stream()
                .filter(row -> loaded.findings().stream().anyMatch(finding -> isWorse(finding, row)));
    }

    private static boolean isWorse(Finding finding, ExceptionRow row) {
        return finding.fault() == Fault.SENTENCE_WORSE && finding.place().row() == row.row();
    }

    /**
     * Rows without an example that nothing came to in history: known only when it has been replayed.
     *
     * @param used what decided something in these days
     */
    public List<FindingText> unusedIn(int days, Set<Place> used, Locale reader) {
        return examples().unusedIn(days, used).stream()
                .map(writer(reader)::text)
                .toList();
    }

    private static FindingWriter writer(Locale reader) {
        return new FindingWriter(Language.nearest(reader.getLanguage()));
    }
}
