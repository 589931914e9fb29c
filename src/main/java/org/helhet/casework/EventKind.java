package org.helhet.casework;

/** What can happen to a complaint. */
public enum EventKind {
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
    COMPLAINT_AFTER_ALL("complaintAfterAll"),
    /** A promise is kept: by what has happened at this moment. */
    KEPT("kept"),
    MISSED("missed"),
    MOVED("moved"),
    /** Something else was promised in its place, and the customer knows. */
    DROPPED("dropped"),
    /** The owner was reminded of a promise while there was time. */
    NUDGED("nudged"),
    /** The customer heard that a promise will not hold. */
    WARNED("warned"),
    RAISED("raised"),
    /** Somebody was called in to help; the owner stays the owner. */
    CALLED_IN("calledIn"),
    REMINDED("reminded"),
    /** Somebody who was called in is on it. */
    ACKNOWLEDGED("acknowledged"),
    /** A person told the customer something. */
    TOLD("told"),
    NOTED("noted"),
    /** A decision waits for the yes of somebody with a higher limit. */
    PROPOSED("proposed"),
    APPROVED("approved"),
    DECLINED("declined"),
    /** The decision was sent. */
    ANSWERED("answered"),
    REMEDY_DONE("remedyDone"),
    ASKED_WHETHER_IT_HOLDS("askedWhetherItHolds"),
    CLOSED("closed"),
    REOPENED("reopened"),
    /** A colleague was asked for a part. */
    REQUESTED("requested"),
    REQUEST_ANSWERED("requestAnswered"),
    /** Somebody was asked whether to own it. */
    HANDOVER_OFFERED("handoverOffered"),
    HANDOVER_ANSWERED("handoverAnswered"),
    OWNER_CHANGED("ownerChanged"),
    /** Somebody looks after it while its owner is away. */
    COVERED("covered"),
    COVER_OVER("coverOver"),
    /** The customer said whether it holds. */
    HOLDS("holds"),
    /** The customer said whether we may give the name as a reference. */
    REFERENCE("reference"),
    /** Several complaints have one cause that somebody looks for. */
    CAUSE_SUSPECTED("causeSuspected"),
    /** Somebody has found and removed it. */
    CAUSE_DONE("causeDone");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** The word on the wire and in the database. */
    String word() {
        return word;
    }
}
