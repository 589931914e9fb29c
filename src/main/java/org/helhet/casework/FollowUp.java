package org.helhet.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.helhet.decision.Letter;
import org.springframework.stereotype.Component;

/** What happens to a complaint when something arrives that belongs to it. */
@Component
class FollowUp {

    private final ComplaintRegister complaints;
    private final CaseRegister cases;
    private final Letters letters;
    private final Journal journal;
    private final RulebookInForce rules;

    FollowUp(
            ComplaintRegister complaints, CaseRegister cases, Letters letters, Journal journal, RulebookInForce rules) {
        this.complaints = complaints;
        this.cases = cases;
        this.letters = letters;
        this.journal = journal;
        this.rules = rules;
    }

    /** Somebody wrote again. The owner is told, unless it was the owner. */
    void wroteAgain(long complaint, long arrival, Taken taken) {
        var about = cases.one(complaint);
        var address = taken.content().from().email();
        if (!address.isEmpty() && address.equalsIgnoreCase(about.owner().email())) {
            write(about, taken, List.of(wroteAgain(about.owner().id().value(), arrival, taken)));
            return;
        }
        complaints.wroteAgain(complaint);
        complaints.knows(complaint, address);
        var told = letters.tellOwnerOfMessage(about, taken, rules.get());
        write(about, taken, List.of(wroteAgain(Event.CUSTOMER, arrival, taken), told));
    }

    void automaticMail(long complaint, long arrival, Taken taken) {
        write(cases.one(complaint), taken, List.of(automatic(EventKind.AUTOMATIC_MAIL, arrival)));
    }

    /** A mail of ours did not reach its reader. When that was the customer, the owner is told. */
    void deliveryFailed(Belonging.To to, long arrival, Taken taken) {
        var about = cases.one(to.complaint());
        var events = new ArrayList<Event>();
        events.add(automatic(EventKind.DELIVERY_FAILED, arrival));
        if (to.answers().equals(Letter.Kind.ACKNOWLEDGEMENT.word())) {
            events.add(letters.tellOwnerOfMessage(about, taken, rules.get()));
        }
        write(about, taken, events);
    }

    private void write(Case about, Taken taken, List<Event> events) {
        journal.write(about.id(), taken.takenAt(), rules.get().version(), events);
    }

    private static Event wroteAgain(String who, long arrival, Taken taken) {
        return new Event(EventKind.WROTE_AGAIN, who, Map.of("arrival", arrival, "problem", taken.problem()));
    }

    private static Event automatic(EventKind kind, long arrival) {
        return new Event(kind, Event.SYSTEM, Map.of("arrival", arrival));
    }
}
