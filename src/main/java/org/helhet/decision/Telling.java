package org.helhet.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.helhet.complaint.Promise;
import org.jspecify.annotations.Nullable;

/**
 * What one message tells beside the complaint itself. What it does not tell is empty or null.
 *
 * @param colleague the name of the colleague it is for, or from whom the owner hears
 * @param text what a person wrote
 * @param reason why, as a person or a row of the rules says it
 * @param remedies what the customer gets
 * @param former the promise that is no longer the one to wait for
 * @param outsideBody where a customer can turn who does not agree
 * @param link where the reader can act, an absolute address
 * @param passedOn a colleague's words pass the matter on instead of taking it
 * @param whyYou why it is this colleague who is asked
 * @param actBy by when the reader is expected to have acted
 */
public record Telling(
        String colleague,
        String text,
        String reason,
        List<Remedy> remedies,
        @Nullable Promise former,
        String outsideBody,
        String link,
        boolean passedOn,
        WhyYou whyYou,
        @Nullable Instant actBy) {

    public static final Telling NOTHING = new Telling("", "", "", List.of(), null, "", "", false, WhyYou.BY_NAME, null);

    /** One thing that puts it right; without an amount the currency is empty. */
    public record Remedy(String kind, @Nullable BigDecimal amount, String currency, String note) {}

    /**
     * Why it is this colleague who is asked.
     *
     * @param away the name of whoever is away and stood in for, or empty
     * @param unit that the reader leads and that was asked, or empty when it was a person
     */
    public record WhyYou(String away, String unit) {

        public static final WhyYou BY_NAME = new WhyYou("", "");
    }

    public Telling {
        remedies = List.copyOf(remedies);
    }

    public Telling colleague(String name) {
        return new Telling(name, text, reason, remedies, former, outsideBody, link, passedOn, whyYou, actBy);
    }

    public Telling text(String said) {
        return new Telling(colleague, said, reason, remedies, former, outsideBody, link, passedOn, whyYou, actBy);
    }

    public Telling reason(String why) {
        return new Telling(colleague, text, why, remedies, former, outsideBody, link, passedOn, whyYou, actBy);
    }

    public Telling remedies(List<Remedy> owed) {
        return new Telling(colleague, text, reason, owed, former, outsideBody, link, passedOn, whyYou, actBy);
    }

    public Telling former(Promise promise) {
        return new Telling(colleague, text, reason, remedies, promise, outsideBody, link, passedOn, whyYou, actBy);
    }

    public Telling outsideBody(String address) {
        return new Telling(colleague, text, reason, remedies, former, address, link, passedOn, whyYou, actBy);
    }

    public Telling link(String address) {
        return new Telling(colleague, text, reason, remedies, former, outsideBody, address, passedOn, whyYou, actBy);
    }

    public Telling actBy(Instant at) {
        return new Telling(colleague, text, reason, remedies, former, outsideBody, link, passedOn, whyYou, at);
    }

    public Telling passedOn(boolean does) {
        return new Telling(colleague, text, reason, remedies, former, outsideBody, link, does, whyYou, actBy);
    }

    public Telling whyYou(WhyYou why) {
        return new Telling(colleague, text, reason, remedies, former, outsideBody, link, passedOn, why, actBy);
    }
}
