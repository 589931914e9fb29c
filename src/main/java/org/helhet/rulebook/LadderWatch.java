package org.helhet.rulebook;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.decision.Call;
import org.helhet.decision.CalledIn;
import org.helhet.decision.Due;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.Step;

/** Who is to be called in to one complaint at one moment, and on which rung of the ladder. */
record LadderWatch(OpenComplaint complaint, Instant now, List<EscalationRule> rules, Ladder ladder) {

    /** Those that the rows call: of each step the first moment. */
    Stream<Coming> calls(Collection<Rung.Moment> moments) {
        return moments.stream()
                .collect(groupingBy(moment -> Rung.keyOf(moment.rule().step()), TreeMap::new, toList()))
                .values()
                .stream()
                .map(ofStep -> ofStep.stream()
                        .min(comparing(Rung.Moment::at)
                                .thenComparing(moment -> moment.rule().row()))
                        .orElseThrow())
                .map(moment -> new Coming(moment.at(), () -> call(moment.rule(), moment.at())));
    }

    /** Somebody above this call, because the one who was called does not answer. */
    Optional<Due> above(Call silent, Instant at) {
        int rung = rungOf(silent);
        return isSomebodyAbove(rung)
                ? Optional.empty()
                : rungs(rung + 1)
                        .filter(rule -> isUncalled(Rung.keyOf(rule.step())))
                        .findFirst()
                        .flatMap(rule -> onTheLadder(
                                rule, PersonWords.noAnswerFrom(nameOf(silent)).in(Language.EN), at));
    }

    /** Whether nobody is left to call above. */
    boolean isTop(Call call) {
        int rung = rungOf(call);
        return rung > 0 && !isSomebodyAbove(rung) && above(call, now).isEmpty();
    }

    private Optional<Due> call(EscalationRule rule, Instant at) {
        return rule.step().kind() == Step.Kind.NEED
                ? someoneElse(ladder.calledIn(rule, complaint.standing(null), now), false)
                        .map(who -> due(rule.step(), rule.step(), who, "", at))
                : onTheLadder(rule, "", at);
    }

    /** Whoever the row calls; one rung further up, and further, as long as that is the owner or somebody who is in already. */
    private Optional<Due> onTheLadder(EscalationRule rule, String because, Instant at) {
        var meant = ladder.calledIn(rule, complaint.standing(null), now);
        return someoneElse(meant, true)
                .map(who -> due(rule.step(), rule.step(), who, because, at))
                .or(() -> higher(rule, meant, because, at));
    }

    private Optional<Due> higher(EscalationRule rule, CalledIn meant, String because, Instant at) {
        return rungs(rule.step().rung() + 1)
                .flatMap(rung -> someoneElse(ladder.calledIn(rung, complaint.standing(null), now), true).stream()
                        .map(who -> due(rule.step(), rung.step(), insteadOf(meant, rule, who), because, at)))
                .findFirst();
    }

    /** The row that calls stays the reason, whoever comes in the end: that of the higher rung need not be true yet. */
    private CalledIn insteadOf(CalledIn meant, EscalationRule rule, CalledIn who) {
        boolean isOwner = meant.person().id().equals(complaint.owner().id());
        var how = PersonWords.insteadOf(meant.person(), isOwner ? PersonWords.OWNS : PersonWords.IS_IN, who.person());
        return new CalledIn(who.person(), rule.row(), rule.says() + ": " + how.in(Language.EN));
    }

    private Optional<CalledIn> someoneElse(CalledIn called, boolean onlyNew) {
        var person = called.person().id();
        boolean isOwner = person.equals(complaint.owner().id());
        boolean isIn = onlyNew
                && complaint.calls().stream().anyMatch(call -> call.person().equals(person));
        return isOwner || isIn ? Optional.empty() : Optional.of(called);
    }

    private Due due(Step fired, Step stands, CalledIn who, String because, Instant at) {
        var why = because.isEmpty() ? who.why() : because + who.person().name();
        return new Due.CallIn(
                at,
                new Call(
                        nextId(),
                        Rung.keyOf(stands),
                        Rung.keyOf(fired),
                        who.person().id(),
                        why,
                        who.row(),
                        now,
                        0,
                        null,
                        null));
    }

    private int nextId() {
        return complaint.calls().stream().mapToInt(Call::id).max().orElse(0) + 1;
    }

    /** The first row of each rung, from this one up. */
    private Stream<EscalationRule> rungs(int from) {
        return IntStream.rangeClosed(from, 9)
                .boxed()
                .flatMap(rung -> rules.stream()
                        .filter(rule -> rule.step().kind() == Step.Kind.LADDER
                                && rule.step().rung() == rung)
                        .limit(1));
    }

    private boolean isSomebodyAbove(int rung) {
        return complaint.calls().stream().anyMatch(call -> rungOf(call) > rung);
    }

    private boolean isUncalled(String key) {
        return complaint.calls().stream().noneMatch(call -> call.key().equals(key));
    }

    private String nameOf(Call call) {
        return ladder.nameOf(call.person());
    }

    /** 0 for who stands beside the ladder. */
    static int rungOf(Call call) {
        return Character.isDigit(call.step().charAt(0)) ? Integer.parseInt(call.step()) : 0;
    }
}
