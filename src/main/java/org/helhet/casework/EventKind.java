package org.helhet.casework;

/** What can happen to a complaint. */
enum EventKind {
    RECEIVED("received"),
    /** A rulebook said who owns it and how grave it is. */
    DECIDED("decided"),
    PROMISED("promised"),
    /** It has to do with an earlier one. */
    LINKED("linked"),
    /** A message is in the outbox. */
    MESSAGE_WRITTEN("messageWritten"),
    /** A message that one would expect was not written; the facts say why. */
    MESSAGE_NOT_WRITTEN("messageNotWritten"),
    MESSAGE_SENT("messageSent"),
    /** The mail server will never take it. */
    MESSAGE_REFUSED("messageRefused"),
    /** Somebody wrote about it again. */
    WROTE_AGAIN("wroteAgain"),
    AUTOMATIC_MAIL("automaticMail"),
    DELIVERY_FAILED("deliveryFailed"),
    /** A person said that an automatic mail is a complaint. */
    COMPLAINT_AFTER_ALL("complaintAfterAll");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** The word on the wire and in the database. */
    String word() {
        return word;
    }
}
