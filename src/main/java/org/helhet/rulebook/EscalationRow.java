package org.helhet.rulebook;

import java.util.List;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Step;
import org.helhet.decision.Trigger;

/**
 * Who is called in when.
 *
 * @param conditions all of them must hold, beside the moment
 * @param why in the words of the file, in its language only
 * @param says the row in English words, for reasons: "promise missed → team lead"
 */
record EscalationRow(int row, Step step, Trigger when, List<Condition> conditions, To to, Words why, String says) {

    EscalationRule rule() {
        return new EscalationRule(
                row,
                step,
                when,
                says,
                why.all().filter(text -> !text.isEmpty()).findFirst().orElse(""));
    }
}
