package org.helhet.decision;

import org.helhet.calendar.TimeSpan;

/** The moment at which a row of {@code escalation.csv} calls somebody in. Spans of days are those of the customer's calendar. */
public sealed interface Trigger {

    /** So much of the time between making the next promise and its due time is over; the owner is reminded before it breaks. */
    record ShareGone(int percent) implements Trigger {}

    /** The next promise falls due within this span; counted back from its due time. */
    record TimeLeft(TimeSpan span) implements Trigger {}

    /** A promise to the customer is past its due time and not kept. */
    record PromiseMissed() implements Trigger {}

    /** So long after the due time of a promise that is still not kept. */
    record AfterMissed(TimeSpan span) implements Trigger {}

    /** At least so many promises of this complaint were missed. */
    record PromisesMissed(int count) implements Trigger {}

    /** The customer has written at least so many times, the first time included. */
    record Contacts(int count) implements Trigger {}

    /** A colleague or unit that was asked for a part has declined. */
    record UnitRefused() implements Trigger {}

    /** So long after the complaint was received, and it is still open. */
    record OlderThan(TimeSpan age) implements Trigger {}

    /** An outside body, such as ARN or Forbrukertilsynet, has been turned to. */
    record OutsideBody() implements Trigger {}

    /** The press asks. */
    record Press() implements Trigger {}

    /** A request to a colleague has been without any answer for so long. */
    record RequestUnanswered(TimeSpan span) implements Trigger {}

    /** The customer needs it within this span, and it is not solved. */
    record NeededWithin(TimeSpan span) implements Trigger {}

    /**
     * At least so many complaints of one topic came from one area or about one product within a span.
     *
     * @param topic the topic's name, or empty for any topic
     */
    record SameTopic(int count, String topic, TimeSpan within) implements Trigger {}
}
