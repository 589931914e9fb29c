package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Topic;
import org.jspecify.annotations.Nullable;

/** A decision that was asked for and not carried out, on the wire; {@code gap} says what no rule covered. */
record DecisionView(
        OwnerView owner,
        String severity,
        List<String> topics,
        String language,
        String area,
        @Nullable OffsetDateTime needBy,
        CustomerView customer,
        Promised nextPromise,
        List<Promised> promises,
        List<ReasonView> because,
        @Nullable String gap,
        String rulebook) {

    /** What would be promised, and by when. */
    record Promised(String kind, OffsetDateTime due) {}

    static DecisionView of(Facts facts, Decision decision, String rulebook, Times times) {
        var needBy = facts.needBy();
        var promises = decision.promises().all().stream()
                .map(promise -> new Promised(promise.kind().word(), times.write(promise.dueAt())))
                .toList();
        return new DecisionView(
                OwnerView.of(decision.owner()),
                decision.severity().word(),
                facts.topics().stream().map(Topic::name).toList(),
                facts.language(),
                facts.area(),
                needBy == null ? null : times.write(needBy.at()),
                CustomerView.of(facts.customer()),
                promises.getFirst(),
                promises,
                ReasonView.of(decision.reasons().all()),
                gap(decision),
                rulebook);
    }

    private static @Nullable String gap(Decision decision) {
        return switch (decision) {
            case Decision.Assigned assigned -> null;
            case Decision.TakenByDuty taken -> taken.gap().says();
        };
    }
}
