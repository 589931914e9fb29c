package org.helhet.change;

import java.util.List;

/**
 * What somebody who approves a change says beside yes.
 *
 * @param warnings those that are accepted, each with its reason
 * @param ownersChange seen that many complaints would get another owner
 * @param laterPromises seen that some customers would be promised a later day, by the history or by a sentence
 * @param emergency live at once for 24 hours, by one person
 */
public record Consent(
        String reason, List<AcceptedWarning> warnings, boolean ownersChange, boolean laterPromises, boolean emergency) {

    /** Nothing beside yes. */
    public static final Consent PLAIN = new Consent("", List.of(), false, false, false);

    /** A warning that may stay, and why; it holds for this content of the files and no other. */
    public record AcceptedWarning(int code, String file, int row, String reason) {}
}
