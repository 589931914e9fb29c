package org.helhet.rulebook;

import org.helhet.calendar.TimeSpan;

/** One phrase of the condition column; a row's conditions must all be true. */
sealed interface Condition {

    /** One that is always said in the same words. */
    sealed interface Phrase extends Condition {}

    record HasAccountOwner() implements Phrase {}

    record BelongsToOpen() implements Phrase {}

    record SameCustomerOpen() implements Phrase {}

    /** The same matter was closed fewer than so many days ago. */
    record ClosedRecently(int days) implements Condition {}

    record NeededWithin(TimeSpan span) implements Condition {}

    record ReceivedByColleague() implements Phrase {}

    /** The complaint names the person who owns the open complaint that it has to do with. */
    record NamesPresentOwner() implements Phrase {}

    /**
     * The sentence form, such as "contacts are at least 3".
     *
     * @param value as the facts hold it: a topic's English name, an area's name, a customer's number, the word of a
     *     severity, customer type or channel, ISO codes of language and country, a whole number, {@code yes} or {@code no}
     */
    record Compare(Fact fact, Operator operator, String value) implements Condition {}
}
