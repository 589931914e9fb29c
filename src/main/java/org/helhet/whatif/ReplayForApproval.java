package org.helhet.whatif;

import java.util.Locale;
import org.helhet.casework.Casework;
import org.helhet.change.Replay;
import org.helhet.decision.Rulebook;
import org.springframework.stereotype.Component;

/** Shows those who approve a candidate what it would have changed in the last 90 days; what could not be replayed counts as changed. */
@Component
class ReplayForApproval implements Replay {

    private static final int DAYS = 90;

    private final WhatIf whatIf;
    private final Casework casework;

    ReplayForApproval(WhatIf whatIf, Casework casework) {
        this.whatIf = whatIf;
        this.casework = casework;
    }

    @Override
    public Outcome of(Rulebook candidate, Locale reader) {
        var difference = whatIf.replay(casework.rulebook(), candidate, DAYS, Progress.UNSEEN);
        return new Outcome(
                difference.replayed() + difference.unreadable(),
                difference.owners().changed() + difference.unreadable(),
                difference.answers().later(),
                DAYS,
                difference.usedPlaces(),
                DifferenceText.of(difference, candidate, "", reader, Paint.PLAIN));
    }
}
