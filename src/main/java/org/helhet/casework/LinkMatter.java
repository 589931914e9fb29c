package org.helhet.casework;

/** What stands behind the links of one purpose. */
public interface LinkMatter {

    /** What became of an action. */
    enum Outcome {
        DONE,
        /** The action needs words, and none were said. */
        WORDS_NEEDED,
        /** It is over, withdrawn or somebody else's: nothing was done. */
        TOO_LATE
    }

    Link.Purpose purpose();

    /** How it stands now, for this person to see; without choices there is nothing left to do. Changes nothing. */
    LinkPage page(Link link);

    /** Does what the person chose; called once for a link, inside one transaction that ends undone unless this is {@code DONE}. */
    Outcome act(Link link, String action, String words);
}
