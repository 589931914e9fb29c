package org.helhet.rulebook;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.helhet.decision.Decision;

/** {@code assertThat(decision).isOwnedBy("Anna Berg").because("ownership.csv", 13)}. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    private DecisionAssert(Decision decision) {
        super(decision, DecisionAssert.class);
    }

    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    public DecisionAssert isOwnedBy(String name) {
        Assertions.assertThat(actual.owner().name()).as(why()).isEqualTo(name);
        return this;
    }

    public DecisionAssert because(String file, int row) {
        Assertions.assertThat(actual.reasons().all())
                .as(why())
                .anyMatch(reason -> reason.file().equals(file) && reason.row() == row);
        return this;
    }

    public DecisionAssert because(String says) {
        Assertions.assertThat(actual.reasons().all())
                .as(why())
                .anyMatch(reason -> reason.says().contains(says));
        return this;
    }

    public DecisionAssert is(Severity severity) {
        Assertions.assertThat(actual.severity()).as(why()).isEqualTo(severity);
        return this;
    }

    DecisionAssert promisesNext(Promise.Kind kind) {
        Assertions.assertThat(actual.promises().next().kind()).as(why()).isEqualTo(kind);
        return this;
    }

    public DecisionAssert promises(Promise.Kind kind, String due) {
        Assertions.assertThat(actual.promises().all())
                .as(why())
                .anyMatch(promise -> promise.kind() == kind && promise.dueAt().equals(Instant.parse(due)));
        return this;
    }

    DecisionAssert isTakenByDuty() {
        Assertions.assertThat(actual).as(why()).isInstanceOf(Decision.TakenByDuty.class);
        return this;
    }

    private String why() {
        return actual.owner().name() + ", " + actual.promises().all() + "\n"
                + actual.reasons().all().stream().map(Object::toString).collect(joining("\n"));
    }
}
