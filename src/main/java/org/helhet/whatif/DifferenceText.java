package org.helhet.whatif;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.helhet.decision.Reason;
import org.helhet.decision.Rulebook;
import org.helhet.whatif.Difference.ChangedCase;
import org.helhet.whatif.Difference.Outcome;
import org.helhet.whatif.Difference.RowCount;
import org.helhet.whatif.Difference.Shift;

/** Tells a difference in a few lines to the person who edits or approves the rules. */
public final class DifferenceText {

    private static final int SHOWN = 5;

    private final Sentences words;
    private final ZoneId zone;
    private final Rulebook candidate;
    private final Paint paint;

    private DifferenceText(Rulebook candidate, Locale reader, Paint paint) {
        this.words = new Sentences(reader);
        this.zone = candidate.calendarOf("").zone();
        this.candidate = candidate;
        this.paint = paint;
    }

    /** @param author who made the candidate, or empty */
    public static String of(Difference difference, Rulebook candidate, String author, Locale reader, Paint paint) {
        return new DifferenceText(candidate, reader, paint).text(difference, author);
    }

    private String text(Difference it, String author) {
        var lines = new StringBuilder();
        line(lines, head(it, author));
        if (it.unreadable() > 0) {
            line(lines, paint.alarm("  " + words.say("unreadable", Map.of("count", words.number(it.unreadable())))));
        }
        if (it.owners().changedFromThen() != it.owners().changed()) {
            line(
                    lines,
                    "  "
                            + words.say(
                                    "then",
                                    Map.of("count", words.number(it.owners().changedFromThen()))));
        }
        shifts(lines, it);
        line(lines, "  " + answers(it));
        line(lines, "  " + severities(it));
        line(lines, "  " + called(it));
        because(lines, it);
        cases(lines, "cases", it.cases());
        laterCases(lines, it);
        line(lines, words.say("open", Map.of("count", words.number(it.open()))));
        line(lines, words.say("would"));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String line) {
        lines.append(line).append('\n');
    }

    private String head(Difference it, String author) {
        var by = author.isEmpty() ? "" : words.say("by", Map.of("author", author));
        var without = it.owners().withoutRow();
        var nobody = words.say("nobody", Map.of("count", words.number(without)));
        return words.say(
                        "head",
                        Map.of(
                                "candidate", it.candidate(),
                                "live", it.live(),
                                "by", by,
                                "replayed", words.number(it.replayed()),
                                "from", day(it.from()),
                                "to", day(it.to()),
                                "changed", words.number(it.owners().changed())))
                + " "
                + (without > 0 ? paint.alarm(nobody) : nobody);
    }

    private void shifts(StringBuilder lines, Difference it) {
        var gains = it.owners().gains();
        var loses = it.owners().loses();
        if (!gains.isEmpty()) {
            line(lines, "  " + words.say("gains") + "  " + some(gains, this::gain));
        }
        if (!loses.isEmpty()) {
            line(lines, "  " + words.say("loses") + "  " + some(loses, DifferenceText::change));
        }
    }

    private String some(List<Shift> shifts, Function<Shift, String> say) {
        var said = shifts.stream().limit(SHOWN).map(say).collect(Collectors.joining(", "));
        int more = shifts.size() - SHOWN;
        return more > 0 ? said + " " + words.say("more", Map.of("count", more)) : said;
    }

    private static String change(Shift shift) {
        return "%s %+d".formatted(shift.name(), shift.change());
    }

    private String gain(Shift shift) {
        var peak = words.say("peak", Map.of("peak", shift.peak(), "capacity", shift.capacity()));
        return change(shift) + " " + (shift.peak() > shift.capacity() ? paint.alarm(peak) : peak);
    }

    private String answers(Difference it) {
        var answers = it.answers();
        var counts = words.say(
                "answers", Map.of("earlier", words.number(answers.earlier()), "same", words.number(answers.same())));
        return answers.later() == 0
                ? counts + words.say("answers.none-later")
                : counts + paint.alarm(words.say("answers.later", Map.of("later", words.number(answers.later()))));
    }

    private String severities(Difference it) {
        return words.say(
                "severities",
                Map.of(
                        "raised", words.number(it.severities().raised()),
                        "lowered", words.number(it.severities().lowered())));
    }

    private String called(Difference it) {
        var money = it.money().changes()
                ? words.say(
                        "money.changes",
                        Map.of(
                                "gone",
                                list(it.money().gone()),
                                "added",
                                list(it.money().added())))
                : words.say("money.same");
        return words.say(
                        "called",
                        Map.of(
                                "before", words.number(it.called().before()),
                                "after", words.number(it.called().after())))
                + "   "
                + money;
    }

    private String list(List<String> words) {
        return words.isEmpty() ? "-" : String.join(", ", words);
    }

    private void because(StringBuilder lines, Difference it) {
        if (!it.because().isEmpty()) {
            var rows = it.because().stream()
                    .limit(SHOWN)
                    .map(row -> place(row) + " (" + words.number(row.count()) + ")")
                    .collect(Collectors.joining(", "));
            line(lines, "  " + words.say("because", Map.of("rows", rows)));
        }
    }

    private void cases(StringBuilder lines, String title, List<ChangedCase> cases) {
        if (!cases.isEmpty()) {
            line(lines, words.say(title));
            cases.forEach(one -> line(lines, "  " + tell(one)));
        }
    }

    /** Where the ten cases show them all already, they are not listed again. */
    private void laterCases(StringBuilder lines, Difference it) {
        var shown = it.answers().laterCases().stream()
                .filter(one -> !it.cases().contains(one))
                .toList();
        cases(lines, "later-cases", shown);
        if (it.answers().later() > it.answers().laterCases().size()) {
            var more = it.answers().later() - it.answers().laterCases().size();
            line(lines, "  " + words.say("more", Map.of("count", words.number(more))));
        }
    }

    private String tell(ChangedCase one) {
        var row = one.because();
        var says = candidate.say(new Reason(Reason.About.OWNER, row.file(), row.row(), row.says()), words.reader());
        return "%s  %s | %s | %s: %s"
                .formatted(one.reference(), tell(one.before()), tell(one.after()), place(row), says);
    }

    private String tell(Outcome outcome) {
        return words.say(
                "outcome",
                Map.of(
                        "owner", outcome.owner(),
                        "severity", words.say("severity." + outcome.severity()),
                        "answer", hour(outcome.answerBy())));
    }

    private String place(RowCount row) {
        var key = row.file().endsWith(".txt") ? "line" : row.file().equals("ownership.csv") ? "row" : "row-of";
        return words.say(key, Map.of("row", row.row(), "file", row.file()));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM", words.reader())
                .withZone(zone)
                .format(at);
    }

    private String hour(Instant at) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", words.reader())
                .withZone(zone)
                .format(at);
    }
}
