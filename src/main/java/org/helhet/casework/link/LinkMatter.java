package org.helhet.casework.link;

import org.helhet.casework.Link;
import org.helhet.casework.Outcome;

/** What stands behind the links of one purpose. */
public interface LinkMatter {

    /** What became of an action. */
    enum Deed {
        DONE,
        /** The action needs words, and none were said. */
        WORDS_NEEDED,
        /** It is over, withdrawn or somebody else's: nothing was done. */
        TOO_LATE
    }

    Link.Purpose purpose();

    /** How it stands now, for this person to see; without choices there is nothing left to do. Changes nothing. */
    LinkPage page(Link link);

    /** What has become of an act that cannot do without words where it says so. */
    static Deed outcome(Outcome act, String words) {
        return switch (act) {
            case Outcome.Carried it -> Deed.DONE;
            case Outcome.Unknown it -> Deed.TOO_LATE;
            case Outcome.Refused it ->
                words.isEmpty()
                                && it.objections().stream()
                                        .anyMatch(objection -> objection.field().equals("reason"))
                        ? Deed.WORDS_NEEDED
                        : Deed.TOO_LATE;
        };
    }

    /** Does what the person chose; called once for a link, inside one transaction that ends undone unless this is {@code DONE}. */
    Deed act(Link link, String action, String words);
}
