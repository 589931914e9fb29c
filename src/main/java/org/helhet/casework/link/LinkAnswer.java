package org.helhet.casework.link;

/** What somebody sees who opens a link or answers on its page. */
public sealed interface LinkAnswer {

    /** The link can be used. */
    record Asks(LinkPage page) implements LinkAnswer {}

    /** The choice needs words, and none were said; nothing was done. */
    record AsksAgain(LinkPage page, String action) implements LinkAnswer {}

    /** What was chosen has been done. */
    record Done(LinkPage page) implements LinkAnswer {}

    /** The link was used or the matter is over; the page says how it stands. */
    record Over(LinkPage page) implements LinkAnswer {}

    /** The time of the link is over and what it asked for has not been answered. */
    record Expired(LinkPage page) implements LinkAnswer {}

    /** We never wrote such a link. */
    record Unknown() implements LinkAnswer {}
}
