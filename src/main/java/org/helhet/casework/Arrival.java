package org.helhet.casework;

/** Whatever reached us, through whichever door. Nothing that arrives falls between the cases. */
public sealed interface Arrival {

    Content content();

    /** A person wrote. {@code mayAnswer} is false where an automatic answer would do harm: lists, our own addresses, an empty return path. */
    record FromCustomer(Content content, boolean mayAnswer) implements Arrival {}

    /** A machine wrote (RFC 3834). */
    record Automatic(Content content) implements Arrival {}

    /** A mail of ours did not reach its reader; {@code content.references()} also holds the Message-IDs of the mail that failed. */
    record DeliveryFailure(Content content) implements Arrival {}

    /** What came in could not be read, or not wholly; {@code content} has what could. In doubt it is a complaint. */
    record Unreadable(Content content, String problem) implements Arrival {}
}
