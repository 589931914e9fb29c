package org.helhet.desk;

import java.util.List;
import org.helhet.complaint.Owner;
import org.jspecify.annotations.Nullable;

/**
 * What the customer's page says, in the customer's language.
 *
 * @param next what the customer is waiting for; null when the complaint is closed
 * @param unreachable the customer gave neither a mail address nor a phone number
 * @param problem something that could not be kept whole, or empty
 */
record StatusView(
        String reference,
        Owner owner,
        @Nullable Line next,
        List<Line> later,
        List<Line> happened,
        boolean unreachable,
        String problem) {

    /** Something promised or done, and when, in words. */
    record Line(String what, String when) {}

    /** The letters in the circle beside the owner's name. */
    public String initials() {
        var names = owner.name().strip().split("\\s+");
        return initial(names[0]) + (names.length > 1 ? initial(names[names.length - 1]) : "");
    }

    /** For a {@code tel:} address. */
    public String dial() {
        return owner.phone().replaceAll("[^+\\d]", "");
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
