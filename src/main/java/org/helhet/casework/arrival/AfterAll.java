package org.helhet.casework.arrival;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.helhet.casework.ComplaintRegister;
import org.helhet.casework.Event;
import org.helhet.casework.EventKind;
import org.helhet.casework.Journal;
import org.helhet.casework.RulebookInForce;
import org.helhet.casework.Taken;
import org.springframework.stereotype.Component;

/** Automatic mail that a person takes for a complaint; call it inside one transaction. */
@Component
class AfterAll {

    private final AutomaticMail automaticMail;
    private final ArrivalRegister arrivals;
    private final ComplaintRegister complaints;
    private final Admission admission;
    private final Journal journal;
    private final RulebookInForce rules;
    private final Clock clock;

    AfterAll(
            AutomaticMail automaticMail,
            ArrivalRegister arrivals,
            ComplaintRegister complaints,
            Admission admission,
            Journal journal,
            RulebookInForce rules,
            Clock clock) {
        this.automaticMail = automaticMail;
        this.arrivals = arrivals;
        this.complaints = complaints;
        this.admission = admission;
        this.journal = journal;
        this.rules = rules;
        this.clock = clock;
    }

    Receipt open(long arrival, String who) {
        return automaticMail
                .lock(arrival, clock.instant())
                .map(taken -> open(arrival, taken, who))
                .or(() -> arrivals.one(arrival))
                .orElseThrow(() -> new NoSuchElementException("There is no arrival %d.".formatted(arrival)));
    }

    private Receipt open(long arrival, Taken taken, String who) {
        long complaint = complaints.nextId();
        automaticMail.made(arrival, complaint);
        var opened = admission.admit(complaint, arrival, taken);
        var said = new Event(EventKind.COMPLAINT_AFTER_ALL, who, Map.of("arrival", arrival));
        journal.write(complaint, taken.takenAt(), rules.get().version(), List.of(said));
        return new Receipt(arrival, ArrivalKind.COMPLAINT, opened.reference(), opened.token(), false);
    }
}
