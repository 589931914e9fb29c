package org.helhet.rulebook.time;

import java.time.Instant;
import java.time.LocalDate;
import org.helhet.decision.Done;
import org.helhet.decision.Facts;
import org.helhet.decision.Look;
import org.helhet.decision.Moving;
import org.helhet.decision.Onward;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.TimeRules;
import org.helhet.rulebook.deciding.Exceptions;
import org.helhet.rulebook.deciding.Horizons;
import org.helhet.rulebook.deciding.Policy;
import org.helhet.rulebook.rows.Limit;

/** The rules of time that the tables of a folder make together with the fixed policy. */
public record FolderTimeRules(Horizons horizons, Lookout lookout, Exceptions exceptions, Policy policy)
        implements TimeRules {

    @Override
    public Look look(OpenComplaint complaint, Instant now) {
        return lookout.look(complaint, now);
    }

    @Override
    public Onward onward(Done done, OpenComplaint complaint, Instant now) {
        return new Onwards(horizons, exceptions, policy).onward(done, complaint, now);
    }

    @Override
    public Moving move(int promise, Instant due, OpenComplaint complaint, Instant now) {
        return new Moves(horizons).move(promise, due, complaint, now);
    }

    @Override
    public Instant reopenableUntil(Instant closedAt, Facts facts) {
        var calendar = horizons.calendars().of(facts.country());
        var window = horizons.limits()
                .time(Limit.REOPEN_WINDOW, facts.country(), LocalDate.ofInstant(closedAt, calendar.zone()));
        return calendar.after(closedAt, window);
    }
}
