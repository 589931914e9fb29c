package org.helhet.casework.asking;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A part of a complaint that a colleague is asked for; the owner stays the owner.
 *
 * @param askedFor whose part it is
 * @param person who answers: the same, or the deputy of somebody away
 * @param unit against which a refusal or silence counts; may be empty
 * @param answerBy until when a yes or no is expected
 * @param due by when it is to be done
 * @param words why not, or what was done
 * @param passedOn the words pass the matter on instead of taking it
 */
public record Request(
        long id,
        long complaint,
        int opening,
        PersonId askedBy,
        PersonId askedFor,
        PersonId person,
        String personName,
        String unit,
        String text,
        Instant askedAt,
        Instant answerBy,
        Instant due,
        State state,
        @Nullable Instant answeredAt,
        String words,
        boolean passedOn) {

    /** How far it has come. */
    public enum State {
        ASKED("asked"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
        /** No answer in time. */
        SILENT("silent"),
        /** Taken, and not done in time. */
        LATE("late"),
        /** The colleague has left. */
        RETURNED("returned"),
        /** The owner does not need it any more. */
        WITHDRAWN("withdrawn"),
        DONE("done");

        private static final Set<State> OPEN = Set.of(ASKED, ACCEPTED);

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word on the wire and in the database. */
        public String word() {
            return word;
        }

        static State of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No request is " + word + "."));
        }
    }

    /** It keeps the complaint open. */
    public boolean isOpen() {
        return State.OPEN.contains(state);
    }
}
