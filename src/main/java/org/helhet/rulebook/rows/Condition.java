package org.helhet.rulebook.rows;

import java.util.List;
import java.util.Locale;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.Severity;

/** One phrase of the condition column; a row's conditions must all be true. */
public sealed interface Condition {

    /** One that is always said in the same words. */
    sealed interface Phrase extends Condition {}

    record HasAccountOwner() implements Phrase {}

    record BelongsToOpen() implements Phrase {}

    record SameCustomerOpen() implements Phrase {}

    /** It is: only open complaints are decided. */
    record IsOpen() implements Phrase {}

    /** The same matter was closed fewer than so many days ago. */
    record ClosedRecently(int days) implements Condition {}

    record NeededWithin(TimeSpan span) implements Condition {}

    record ReceivedByColleague() implements Phrase {}

    /** The complaint names the person who owns the open complaint that it has to do with. */
    record NamesPresentOwner() implements Phrase {}

    /** The words fit two topics almost alike, or hardly fit the one; never so of what is "unclear". */
    record WeakEvidence() implements Phrase {}

    /**
     * The sentence form, such as "contacts are at least 3".
     *
     * @param value as the facts hold it: a topic's English name, an area's name, a customer's number, the word of a
     *     severity, customer type or channel, ISO codes of language and country, a whole number, {@code yes} or {@code no}
     */
    record Compare(Fact fact, Operator operator, String value) implements Condition {

        /** Of a complaint of which the facts say this; several values only of topics. */
        public boolean isTrueOf(List<String> values) {
            return switch (operator) {
                case IS, CONTAINS -> values.contains(value);
                case IS_NOT -> !values.contains(value);
                case IS_AT_LEAST -> rank(values.getFirst()) >= rank(value);
                case IS_AT_MOST -> rank(values.getFirst()) <= rank(value);
            };
        }

        private int rank(String word) {
            return fact == Fact.SEVERITY
                    ? Severity.valueOf(word.toUpperCase(Locale.ROOT)).ordinal()
                    : Integer.parseInt(word);
        }
    }
}
