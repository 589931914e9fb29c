package org.helhet.rulebook;

import java.util.List;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Step;
import org.helhet.decision.Trigger;

/**
 * Who is called in when.
 *
 * @param conditions all of them must hold, beside the moment
 * @param says the row in English words, for reasons: "promise missed → team lead"
 */
record EscalationRow(int row, Step step, Trigger when, List<Condition> conditions, To to, String why, String says) {

    EscalationRule rule() {
        return new EscalationRule(row, step, when, says, why);
    }
}
