package org.helhet.whatif;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.helhet.calendar.ClosedDay;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Reason;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Standing;
import org.helhet.decision.Trigger;
import org.helhet.whatif.Explanation.NextIfMissed;
import org.helhet.whatif.Explanation.TriedNow;

/** Tells why in a few lines. */
final class ExplanationText {

    private final Explained kept;
    private final Optional<Rulebook> then;
    private final Rulebook tried;
    private final Sentences words;
    private final ZoneId zone;

    ExplanationText(Explained kept, Optional<Rulebook> then, Rulebook tried, Locale reader) {
        this.kept = kept;
        this.then = then;
        this.tried = tried;
        this.words = new Sentences(reader);
        this.zone = tried.calendarOf(kept.facts().country()).zone();
    }

    Explanation explanation() {
        var whyNot = then.map(rules -> rules.whyNot(kept.facts(), kept.madeAt(), words.reader()))
                .orElse(List.of());
        var closed = closedDays();
        var missed = then.flatMap(this::nextIfMissed);
        var now = triedNow();
        return new Explanation(
                kept.reference(),
                kept.owner(),
                kept.madeAt(),
                kept.rulebook(),
                kept.severity(),
                kept.reasons(),
                whyNot,
                kept.answerBy(),
                closed,
                missed.orElse(null),
                now,
                text(whyNot, closed, missed, now));
    }

    private String text(List<Reason> whyNot, List<ClosedDay> closed, Optional<NextIfMissed> missed, TriedNow now) {
        var lines = new StringBuilder();
        var decided = Map.of("owner", kept.owner(), "when", hour(kept.madeAt()), "version", kept.rulebook());
        line(lines, words.say("owner", decided));
        kept.reasons().stream()
                .filter(reason -> reason.about() == Reason.About.OWNER)
                .forEach(reason -> line(lines, "  " + place(reason) + ": " + say(reason) + "."));
        if (then.isEmpty()) {
            line(lines, "  " + words.say("version-gone", Map.of("version", kept.rulebook())));
        }
        byWords(whyNot)
                .forEach((says, rows) -> line(lines, "  " + words.say("not", Map.of("rows", rows, "says", says))));
        var answerBy = kept.answerBy();
        if (answerBy != null) {
            line(lines, answer(answerBy, closed));
        }
        missed.ifPresent(next ->
                line(lines, words.say("missed", Map.of("person", next.person(), "says", next.says()))));
        line(lines, tried(now));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String line) {
        lines.append(line).append('\n');
    }

    /** Rows that the same thing kept from deciding are told together. */
    private static Map<String, String> byWords(List<Reason> whyNot) {
        return whyNot.stream()
                .collect(Collectors.groupingBy(
                        Reason::says,
                        LinkedHashMap::new,
                        Collectors.mapping(reason -> Integer.toString(reason.row()), Collectors.joining(", "))));
    }

    private String answer(Instant answerBy, List<ClosedDay> closed) {
        var row = kept.answer()
                .map(reason ->
                        where(reason) + " (" + say(reason) + (tellsOf(closed, reason) ? "" : "; " + said(closed)) + ")")
                .orElseGet(() -> said(closed));
        return words.say("answer", Map.of("due", hour(answerBy), "row", row));
    }

    /** Reasons that were kept by older versions of this program say nothing of closed days. */
    private static boolean tellsOf(List<ClosedDay> closed, Reason reason) {
        return reason.says().contains(closed.isEmpty() ? ": no closed day between" : ": closed on ");
    }

    private String said(List<ClosedDay> closed) {
        return closed.isEmpty()
                ? words.say("closed.none")
                : words.say(
                        "closed.some",
                        Map.of(
                                "days",
                                closed.stream()
                                        .map(day -> day.date() + " " + day.why())
                                        .collect(Collectors.joining(", "))));
    }

    private String tried(TriedNow now) {
        return now.same()
                ? words.say("same", Map.of("version", now.rulebook()))
                : words.say(
                        "other",
                        Map.of(
                                "version", now.rulebook(),
                                "owner", now.owner(),
                                "severity", words.say("severity." + now.severity()),
                                "due", hour(now.answerBy())));
    }

    private List<ClosedDay> closedDays() {
        var answerBy = kept.answerBy();
        return answerBy == null
                ? List.of()
                : then.orElse(tried)
                        .calendarOf(kept.facts().country())
                        .closedDaysBetween(kept.facts().receivedAt(), answerBy);
    }

    private Optional<NextIfMissed> nextIfMissed(Rulebook rules) {
        var complaint = new Standing(
                kept.facts(),
                Severity.valueOf(kept.severity().toUpperCase(Locale.ROOT)),
                new PersonId(kept.ownerId()),
                null,
                kept.facts().away());
        return rules.escalation(complaint, kept.madeAt()).stream()
                .filter(rule -> rule.when() instanceof Trigger.PromiseMissed)
                .findFirst()
                .map(rule -> rules.calledIn(rule, complaint, kept.madeAt()))
                .map(called -> new NextIfMissed(
                        called.person().name(), called.row(), rules.say(called.why(), words.reader())));
    }

    private TriedNow triedNow() {
        var verdict = Verdict.of(tried, kept.facts(), kept.madeAt());
        var decision = verdict.decision();
        boolean same = decision.owner().id().value().equals(kept.ownerId())
                && decision.severity().word().equals(kept.severity())
                && (kept.answerBy() == null || verdict.answerBy().equals(kept.answerBy()));
        return new TriedNow(
                tried.version(),
                same,
                decision.owner().name(),
                decision.severity().word(),
                verdict.answerBy());
    }

    private String say(Reason reason) {
        return then.map(rules -> rules.say(reason, words.reader())).orElse(reason.says());
    }

    /** At the beginning of a sentence. */
    private String place(Reason reason) {
        var said = where(reason);
        return said.substring(0, 1).toUpperCase(words.reader()) + said.substring(1);
    }

    private String where(Reason reason) {
        var key = reason.row() == 0 ? "file" : reason.file().endsWith(".txt") ? "line-of" : "row-of";
        return words.say(key, Map.of("row", reason.row(), "file", reason.file()));
    }

    private String hour(Instant at) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", words.reader())
                .withZone(zone)
                .format(at);
    }
}
