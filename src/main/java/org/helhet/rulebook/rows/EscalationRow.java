package org.helhet.rulebook.rows;

import java.util.List;
import org.helhet.decision.EscalationRule;
import org.helhet.decision.Step;
import org.helhet.decision.Trigger;
import org.helhet.rulebook.words.Words;

/**
 * Who is called in when.
 *
 * @param conditions all of them must hold, beside the moment
 * @param why in the words of the file, in its language only
 * @param says the row in English words, for reasons: "promise missed → team lead"
 */
public record EscalationRow(
        int row, Step step, Trigger when, List<Condition> conditions, To to, Words why, String says) {

    public EscalationRule rule() {
        return new EscalationRule(
                row,
                step,
                when,
                says,
                why.all().filter(text -> !text.isEmpty()).findFirst().orElse(""));
    }
}
