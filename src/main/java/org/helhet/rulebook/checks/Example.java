package org.helhet.rulebook.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.helhet.decision.Facts;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.ScenarioRow;
import org.jspecify.annotations.Nullable;

/**
 * An example of {@code scenarios.csv}, understood: what it tells, when that was heard, and what is expected of the rules.
 *
 * @param owner who shall own it, or null where that could not be read
 * @param answerDay the day of the answer where the customer is, or null when none is expected
 * @param answerTime its hour, or null when any hour will do
 * @param calledIn who shall be called in as soon as it is decided, among others
 */
record Example(
        ScenarioRow row,
        Facts facts,
        Instant now,
        @Nullable OwnerWord owner,
        @Nullable LocalDate answerDay,
        @Nullable LocalTime answerTime,
        List<OwnerWord> calledIn) {}
