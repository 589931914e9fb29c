package org.helhet.rulebook.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.GivenPromise;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Promise.Kind;
import org.helhet.decision.Done;
import org.helhet.decision.Onward;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.Reason;
import org.helhet.rulebook.deciding.Exceptions;
import org.helhet.rulebook.deciding.Horizon;
import org.helhet.rulebook.deciding.Horizons;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.deciding.PromiseReasons;
import org.helhet.rulebook.deciding.PromiseRemark;
import org.helhet.rulebook.deciding.Promising;
import org.helhet.rulebook.rows.Limit;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.SpanWords;

/** What becomes of the promises of a complaint when something has happened towards the customer. */
record Onwards(Horizons horizons, Exceptions exceptions, Policy policy) {

    private static final Set<Kind> TOLD = EnumSet.of(Kind.ACKNOWLEDGEMENT, Kind.PERSONAL_CONTACT, Kind.UPDATE);
    private static final Set<Kind> KEPT_BY_REMEDY =
            EnumSet.of(Kind.ACKNOWLEDGEMENT, Kind.UPDATE, Kind.PLAN, Kind.REMEDY);
    private static final Set<Kind> ANSWERS =
            EnumSet.of(Kind.ACKNOWLEDGEMENT, Kind.PERSONAL_CONTACT, Kind.UPDATE, Kind.PLAN, Kind.ANSWER, Kind.LAST_DAY);

    Onward onward(Done done, OpenComplaint complaint, Instant now) {
        var horizon = horizons.of(complaint, now);
        return switch (done) {
            case Done.Told told -> told(told, horizon);
            case Done.Answered answered -> answered(answered.remediesToDo(), horizon);
            case Done.Remedied remedied -> remedied(horizon);
            case Done.AskedWhetherItHolds asked -> asked(horizon);
            case Done.ContactNeeded contact -> contact(horizon);
            case Done.Closed closed -> new Onward.Goes(kept(complaint, given -> true), List.of(), List.of());
            case Done.Reopened reopened -> reopened(horizon);
        };
    }

    private static Onward told(Done.Told told, Horizon horizon) {
        var nextUpdateBy = told.nextUpdateBy();
        if (nextUpdateBy != null && !nextUpdateBy.isAfter(horizon.now())) {
            return new Onward.Refused("The next update must lie ahead.", horizon.newsBy());
        }
        if (nextUpdateBy != null && nextUpdateBy.isAfter(horizon.newsBy())) {
            return new Onward.Refused(
                    "The customer may not wait longer than %s for news."
                            .formatted(SpanWords.say(horizon.silence(), Language.EN)),
                    horizon.newsBy());
        }
        var kept = kept(horizon.complaint(), given -> keptByTelling(given, told.plan()));
        return nextUpdateBy == null ? withNews(kept, horizon) : promised(kept, nextUpdateBy, horizon);
    }

    private static boolean keptByTelling(GivenPromise given, boolean plan) {
        return TOLD.contains(given.kind())
                || given.kind() == Kind.PLAN && (plan || given.state() == GivenPromise.State.NEXT);
    }

    private static Onward promised(List<Integer> kept, Instant due, Horizon horizon) {
        var promise = Promise.of(Kind.UPDATE, horizon.now(), due);
        return new Onward.Goes(kept, List.of(promise), List.of(PromiseReasons.chosen(promise, PromiseRemark.AS_TOLD)));
    }

    /** With one more update, if the customer would otherwise wait too long; after the answer with the question whether it holds. */
    private static Onward withNews(List<Integer> kept, Horizon horizon) {
        var complaint = horizon.complaint();
        var left = complaint.promises().keep(kept, horizon.now()).open();
        var made = new Made(horizon);
        if (!complaint.answered() || complaint.silent()) {
            made.newsUnless(left.stream().map(GivenPromise::dueAt).toList());
        } else if (left.isEmpty()) {
            made.promiseOnce(Kind.FOLLOW_UP);
        }
        return made.keeping(kept);
    }

    private static Onward answered(boolean remediesToDo, Horizon horizon) {
        var complaint = horizon.complaint();
        var made = new Made(horizon);
        made.promiseOnce(remediesToDo ? Kind.REMEDY : Kind.FOLLOW_UP);
        return made.keeping(kept(complaint, given -> ANSWERS.contains(given.kind())));
    }

    /** Whoever waits for a person hears from one before it is asked whether it holds. */
    private static Onward remedied(Horizon horizon) {
        var complaint = horizon.complaint();
        var made = new Made(horizon);
        if (!isPromised(Kind.PERSONAL_CONTACT, complaint)) {
            made.promiseOnce(Kind.FOLLOW_UP);
        }
        return made.keeping(kept(complaint, given -> KEPT_BY_REMEDY.contains(given.kind())));
    }

    /** In place of the question whether it holds, which is asked when the customer has heard. */
    private static Onward contact(Horizon horizon) {
        var made = new Made(horizon);
        made.contactOnce();
        return made.keeping(kept(horizon.complaint(), given -> given.kind() == Kind.FOLLOW_UP));
    }

    private static Onward asked(Horizon horizon) {
        var made = new Made(horizon);
        made.newsUnless(List.of());
        return made.keeping(
                kept(horizon.complaint(), given -> given.kind() == Kind.FOLLOW_UP || TOLD.contains(given.kind())));
    }

    /** Contact, plan and answer anew, as if it had been heard of now. */
    private Onward reopened(Horizon horizon) {
        var complaint = horizon.complaint();
        var facts = complaint.facts().heardAt(horizon.now());
        var situation = Situation.of(facts, horizon.now(), horizon.calendar()).graded(complaint.severity());
        var sentences = exceptions.of(situation).promises();
        var promising = policy.applyTo(new Promising(situation, horizon.row(), sentences));
        return new Onward.Goes(kept(complaint, given -> true), promising.promises(), promising.reasons());
    }

    private static boolean isPromised(Kind kind, OpenComplaint complaint) {
        return complaint.promises().open().stream().anyMatch(given -> given.kind() == kind);
    }

    private static List<Integer> kept(OpenComplaint complaint, Predicate<GivenPromise> which) {
        return complaint.promises().open().stream()
                .filter(which)
                .map(GivenPromise::id)
                .toList();
    }

    /** What is promised now, with its reasons. */
    private static final class Made {

        private final Horizon horizon;
        private final List<Promise> promises = new ArrayList<>();
        private final List<Reason> reasons = new ArrayList<>();

        Made(Horizon horizon) {
            this.horizon = horizon;
        }

        void promiseOnce(Kind kind) {
            if (!isPromised(kind, horizon.complaint())) {
                promise(kind);
            }
        }

        void contactOnce() {
            if (!isPromised(Kind.PERSONAL_CONTACT, horizon.complaint())) {
                var promise = Promise.of(Kind.PERSONAL_CONTACT, horizon.now(), horizon.contactBy());
                promises.add(promise);
                reasons.add(PromiseReasons.within(
                        promise, horizon.contact(), PromiseRemark.AS_FOR_A_NEW_COMPLAINT, horizon));
            }
        }

        private void promise(Kind kind) {
            boolean remedy = kind == Kind.REMEDY;
            var due = remedy ? horizon.remedyBy(horizon.now()) : horizon.followUpAt();
            var promise = Promise.of(kind, horizon.now(), due);
            promises.add(promise);
            reasons.add(PromiseReasons.within(
                    promise,
                    remedy ? horizon.remedy() : horizon.followUp(),
                    remedy ? PromiseRemark.AFTER_THE_DECISION : PromiseRemark.AFTER_THE_ANSWER,
                    horizon));
            if (remedy && due.isAfter(horizon.newsByLimit())) {
                news(horizon.newsByLimit(), horizon.limit(Limit.SILENCE));
            }
        }

        void newsUnless(List<Instant> sooner) {
            var due = horizon.newsBy();
            if (sooner.stream().noneMatch(other -> !other.isAfter(due))) {
                news(due, horizon.silence());
            }
        }

        private void news(Instant due, TimeSpan span) {
            var promise = Promise.of(Kind.UPDATE, horizon.now(), due);
            promises.add(promise);
            reasons.add(PromiseReasons.within(promise, span, PromiseRemark.LONGEST_SILENCE, horizon));
        }

        Onward keeping(List<Integer> kept) {
            return new Onward.Goes(kept, promises, reasons);
        }
    }
}
