package org.helhet;

import java.util.Locale;
import org.helhet.casework.Casework;
import org.helhet.change.Replay;
import org.helhet.decision.Rulebook;
import org.helhet.whatif.DifferenceText;
import org.helhet.whatif.Paint;
import org.helhet.whatif.Progress;
import org.helhet.whatif.WhatIf;
import org.springframework.stereotype.Component;

/** Before a change is approved, it is tried on the complaints of the last 90 days. */
@Component
class HistoryReplay implements Replay {

    private static final int DAYS = 90;

    private final WhatIf whatIf;
    private final Casework casework;

    HistoryReplay(WhatIf whatIf, Casework casework) {
        this.whatIf = whatIf;
        this.casework = casework;
    }

    @Override
    public Outcome of(Rulebook candidate, Locale reader) {
        var difference = whatIf.replay(casework.rulebook(), candidate, DAYS, Progress.UNSEEN);
        return new Outcome(
                difference.replayed(),
                difference.owners().changed(),
                difference.answers().later(),
                DifferenceText.of(difference, candidate, "", reader, Paint.PLAIN));
    }
}
