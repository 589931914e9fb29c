package org.helhet.casework;

/**
 * Who acts.
 *
 * @param name a colleague's id, name or mail address; empty means whoever ought to
 * @param through the account by which it was said
 */
public record Actor(String name, String through) {

    public Actor {
        name = Text.clean(name).strip();
        through = Text.clean(through);
    }
}
