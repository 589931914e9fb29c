package org.helhet.rulebook.deciding;

import java.time.Instant;
import org.helhet.decision.OpenComplaint;

/** How far ahead this rulebook lets anything be promised. */
public record Horizons(Calendars calendars, PromiseRows promises, Limits limits) {

    public Horizon of(OpenComplaint complaint, Instant now) {
        var facts = complaint.facts();
        return new Horizon(
                complaint,
                now,
                calendars.of(facts.country()),
                promises.find(complaint.severity(), facts.customer().type()).orElse(null),
                limits);
    }
}
