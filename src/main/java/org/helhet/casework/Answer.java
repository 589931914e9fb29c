package org.helhet.casework;

import java.util.List;
import org.helhet.decision.Telling;

/**
 * The answer on every point, as the customer will read it.
 *
 * @param text with the reasons
 * @param remedies what the customer gets
 * @param channel how the customer was told already, or empty: then it is written by mail
 */
public record Answer(Verdict verdict, String text, List<Telling.Remedy> remedies, String channel) {

    public Answer {
        text = Text.clean(text).strip();
        channel = Text.clean(channel);
        remedies = remedies.stream()
                .map(remedy -> new Telling.Remedy(
                        Text.clean(remedy.kind()).strip(),
                        remedy.amount(),
                        Text.clean(remedy.currency()).strip(),
                        Text.clean(remedy.note()).strip()))
                .toList();
    }
}
