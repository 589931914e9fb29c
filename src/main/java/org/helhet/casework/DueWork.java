package org.helhet.casework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.helhet.decision.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what the rules of time ask for, in the order in which it fell due, and says when to look again. */
@Component
public class DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
    private static final int MOST_LOOKS = 20;
    private static final Duration LATER = Duration.ofMinutes(1);

    private final DueSteps steps;

    DueWork(DueSteps steps) {
        this.steps = steps;
    }

    /** The customer hears once, whatever has happened: the last warning speaks for all. */
    public void catchUp(InHand hand) {
        var warnings = new ArrayList<Due.Warn>();
        if (!hand.isClosed() && !isCaughtUp(hand, warnings)) {
            LOG.error("Complaint {}: after {} looks there was still something due.", hand.id(), MOST_LOOKS);
            hand.lookAgainAt(hand.now().plus(LATER));
        }
        if (!warnings.isEmpty() && !hand.isClosed()) {
            steps.warn(hand, warnings.getLast());
        }
    }

    private boolean isCaughtUp(InHand hand, List<Due.Warn> warnings) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            var look = hand.rules().rulebook().time().look(hand.open(), hand.now());
            if (look.due().isEmpty()) {
                hand.lookAgainAt(look.again());
                return true;
            }
            for (var due : look.due()) {
                warnings.addAll(steps.take(hand, due));
            }
            if (hand.isClosed()) {
                return true;
            }
        }
        return false;
    }
}
