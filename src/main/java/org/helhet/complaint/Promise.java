package org.helhet.complaint;

import java.time.Instant;
import java.util.Arrays;

/** What we told a customer would happen, and by when. It may move once, before it is due, and never in silence. */
public record Promise(Kind kind, Instant madeAt, Instant dueAt, boolean moved) {

    /** What is promised, in the order in which the beats of ISO 10002 come. */
    public enum Kind {
        ACKNOWLEDGEMENT("acknowledgement"),
        PERSONAL_CONTACT("personalContact"),
        PLAN("plan"),
        UPDATE("update"),
        ANSWER("answer"),
        LAST_DAY("lastDay"),
        REMEDY("remedy"),
        FOLLOW_UP("followUp");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word on the wire and in the database. */
        public String word() {
            return word;
        }

        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no promise called " + word + "."));
        }
    }

    public Promise {
        if (!dueAt.isAfter(madeAt)) {
            throw new IllegalArgumentException("The promise %s is due %s, which is not after %s, when it was made."
                    .formatted(kind.word(), dueAt, madeAt));
        }
    }

    public static Promise of(Kind kind, Instant madeAt, Instant dueAt) {
        return new Promise(kind, madeAt, dueAt, false);
    }

    public Promise moveTo(Instant newDueAt, Instant now) {
        if (moved || isMissedAt(now)) {
            throw new PromiseCannotMove(this, now);
        }
        return new Promise(kind, madeAt, newDueAt, true);
    }

    /** From its due time on a promise that is not kept is missed. */
    public boolean isMissedAt(Instant now) {
        return !now.isBefore(dueAt);
    }
}
