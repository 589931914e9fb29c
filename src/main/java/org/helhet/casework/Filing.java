package org.helhet.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.Promise;
import org.helhet.decision.Decision;
import org.helhet.decision.Reason;
import org.springframework.stereotype.Component;

/** Writes a new complaint down: file, promises, decision, letters, and what of it belongs in the journal. */
@Component
public class Filing {

    private final ComplaintRegister complaints;
    private final PromiseRegister promises;
    private final DecisionRegister decisions;
    private final Letters letters;
    private final Journal journal;

    Filing(
            ComplaintRegister complaints,
            PromiseRegister promises,
            DecisionRegister decisions,
            Letters letters,
            Journal journal) {
        this.complaints = complaints;
        this.promises = promises;
        this.decisions = decisions;
        this.letters = letters;
        this.journal = journal;
    }

    public void file(NewComplaint opened) {
        long complaint = opened.about().id();
        complaints.open(opened);
        complaints.knows(complaint, opened.about().complainant().email());
        complaints.link(complaint, opened.earlier());
        promises.give(complaint, opened.decision().promises());
        decisions.keep(opened);
        journal.write(complaint, opened.taken().takenAt(), opened.rules().version(), events(opened));
    }

    private List<Event> events(NewComplaint opened) {
        var events = new ArrayList<Event>();
        events.add(received(opened.arrival(), opened.taken()));
        events.add(decided(opened.decision()));
        opened.decision().promises().all().forEach(promise -> events.add(promised(promise)));
        opened.earlier().forEach(earlier -> events.add(linked(earlier)));
        events.add(letters.acknowledge(opened));
        events.add(letters.tellOwner(opened));
        return events;
    }

    private static Event received(long arrival, Taken taken) {
        return new Event(
                EventKind.RECEIVED,
                Event.CUSTOMER,
                Map.of(
                        "arrival", arrival,
                        "channel", taken.heardBy().word(),
                        "receivedAt", taken.heardAt(),
                        "heardBy", taken.content().said().heardBy(),
                        "problem", taken.problem()));
    }

    private static Event decided(Decision decision) {
        return new Event(EventKind.DECIDED, Event.RULEBOOK, facts(decision));
    }

    /** Whom the rules named, and why. */
    public static Map<String, Object> facts(Decision decision) {
        return Map.of(
                "owner", decision.owner().id().value(),
                "name", decision.owner().name(),
                "severity", decision.severity().word(),
                "because",
                        decision.reasons().about(Reason.About.OWNER).stream()
                                .map(Filing::words)
                                .toList(),
                "gap", DecisionRegister.gap(decision));
    }

    private static Map<String, Object> words(Reason reason) {
        return Map.of("file", reason.file(), "row", reason.row(), "says", reason.says());
    }

    private static Event promised(Promise promise) {
        return new Event(
                EventKind.PROMISED,
                Event.RULEBOOK,
                Map.of("promise", promise.kind().word(), "due", promise.dueAt()));
    }

    private static Event linked(History.Known known) {
        return new Event(
                EventKind.LINKED, Event.SYSTEM, Map.of("to", known.earlier().reference(), "relation", known.word()));
    }
}
