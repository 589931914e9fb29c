package org.helhet.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.Promise;
import org.helhet.decision.Reason;
import org.jspecify.annotations.Nullable;

/** What is promised to one customer: what {@code rules/policy/promises.drl} asks and tells. */
public final class Promising {

    private static final String FILE = "promises.csv";
    private static final String POLICY = "policy/promises.drl";

    private final Situation situation;
    private final @Nullable PromiseRow row;
    private final Map<Promise.Kind, ExceptionRow> sentences;
    private final List<Promise> promises = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    /** Without sentences. */
    Promising(Situation situation, @Nullable PromiseRow row) {
        this(situation, row, Map.of());
    }

    Promising(Situation situation, @Nullable PromiseRow row, Map<Promise.Kind, ExceptionRow> sentences) {
        this.situation = situation;
        this.row = sentences.isEmpty() ? row : withSentences(row, sentences);
        this.sentences = sentences;
    }

    private PromiseRow withSentences(@Nullable PromiseRow ofTable, Map<Promise.Kind, ExceptionRow> said) {
        var promised = ofTable == null ? PromiseRow.empty(situation.severity()) : ofTable;
        for (var sentence : said.values()) {
            if (sentence.then() instanceof Outcome.Promised promise) {
                promised = promised.promising(promise.kind(), promise.within());
            }
        }
        return promised;
    }

    /** The row of {@code promises.csv} for this severity and type of customer, as sentences have changed it; null where there is none. */
    public @Nullable PromiseRow getRow() {
        return row;
    }

    /** The time runs from when we first heard it; each promise falls due no earlier than the ones before it. */
    public void promise(Promise.Kind kind, TimeSpan... spans) {
        var due = earliest(situation.facts().receivedAt(), spans);
        var anew = !due.isAfter(situation.now());
        if (anew) {
            due = earliest(situation.now(), spans);
        }
        add(kind, due, spans, anew ? PromiseRemark.FROM_NOW.toString() : "");
    }

    /** Counts from the last thing that is promised so far, and is left out if it would come after what is promised last. */
    public void newsUntilAnswered(TimeSpan longestSilence) {
        var answer = promises.getLast();
        var lastNews = promises.size() > 1 ? promises.get(promises.size() - 2).dueAt() : situation.now();
        var due = situation.calendar().after(lastNews, longestSilence);
        if (due.isBefore(answer.dueAt())) {
            promises.add(Promise.of(Promise.Kind.UPDATE, situation.now(), due));
            reasons.add(reason(
                    Promise.Kind.UPDATE, new TimeSpan[] {longestSilence}, PromiseRemark.AFTER_THE_NEWS.toString()));
        }
    }

    List<Promise> promises() {
        return promises;
    }

    List<Reason> reasons() {
        return reasons;
    }

    private Instant earliest(Instant from, TimeSpan... spans) {
        var earliest = Instant.MAX;
        for (var span : spans) {
            var end = situation.calendar().after(from, span);
            earliest = end.isBefore(earliest) ? end : earliest;
        }
        return earliest;
    }

    private void add(Promise.Kind kind, Instant due, TimeSpan[] spans, String remark) {
        var before = promises.isEmpty() ? due : promises.getLast().dueAt();
        promises.add(Promise.of(kind, situation.now(), due.isBefore(before) ? before : due));
        reasons.add(reason(kind, spans, remark));
    }

    private Reason reason(Promise.Kind kind, TimeSpan[] spans, String remark) {
        var within = "";
        for (int i = 0; i < spans.length; i++) {
            within += (i == 0 ? " within " : ", at the latest ") + SpanWords.say(spans[i], Language.EN);
        }
        var says = situation.severity().word() + ": " + kind.word() + within + remark + closedDays(spans);
        var sentence = sentences.get(kind);
        if (sentence != null) {
            return new Reason(
                    Reason.About.PROMISE, ExceptionRow.FILE, sentence.row(), says + ": " + sentence.sentence());
        }
        int number = row == null ? 0 : row.row();
        return new Reason(Reason.About.PROMISE, number == 0 ? POLICY : FILE, number, says);
    }

    private String closedDays(TimeSpan... spans) {
        var promise = promises.getLast();
        return PromiseReasons.closedDays(situation.calendar(), promise.madeAt(), promise.dueAt(), spans[0]);
    }
}
