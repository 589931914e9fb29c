package org.helhet.decision;

import java.util.Arrays;

/** A message as it is sent: plain text, both parts final. */
public record Letter(String subject, String body, String language) {

    /** For whom a message is: what it must hold depends on that. */
    public enum Reader {
        CUSTOMER,
        COLLEAGUE
    }

    /** Which message, named as its file in {@code rules/messages/<language>/}. */
    public enum Kind {
        ACKNOWLEDGEMENT("acknowledgement", Reader.CUSTOMER),
        /** What a person has to tell. */
        UPDATE("update", Reader.CUSTOMER),
        /** A person gives a new time for a promise. */
        MOVE("move", Reader.CUSTOMER),
        /** A person says before the day why the answer takes longer. */
        PRELIMINARY_REPLY("preliminary-reply", Reader.CUSTOMER),
        DECISION_UPHELD("decision-upheld", Reader.CUSTOMER),
        DECISION_PARTLY("decision-partly", Reader.CUSTOMER),
        DECISION_REJECTED("decision-rejected", Reader.CUSTOMER),
        /** It will not be in time; sent by itself, before it breaks. */
        WARNING("warning", Reader.CUSTOMER),
        REMEDY_DONE("remedy-done", Reader.CUSTOMER),
        /** Whether what was put right has stayed right. */
        HOLDS("holds", Reader.CUSTOMER),
        CLOSED("closed", Reader.CUSTOMER),
        REOPENED("reopened", Reader.CUSTOMER),
        OWNER_NOTE("owner-note", Reader.COLLEAGUE),
        MESSAGE_NOTE("message-note", Reader.COLLEAGUE),
        /** To the owner, while there is still time. */
        NUDGE("nudge", Reader.COLLEAGUE),
        CALLED_IN("called-in", Reader.COLLEAGUE),
        CALLED_IN_REMINDER("called-in-reminder", Reader.COLLEAGUE),
        /** A decision above the owner's limit waits for a yes. */
        APPROVAL("approval", Reader.COLLEAGUE),
        APPROVED("approved", Reader.COLLEAGUE),
        DECLINED("declined", Reader.COLLEAGUE),
        /** The customer could not be written to, so the owner has to reach her another way. */
        UNREACHED("unreached", Reader.COLLEAGUE),
        CAUSE_TASK("cause-task", Reader.COLLEAGUE);

        private final String file;
        private final Reader reader;

        Kind(String file, Reader reader) {
            this.file = file;
            this.reader = reader;
        }

        /** The file's name without its ending. */
        public String file() {
            return file;
        }

        public Reader reader() {
            return reader;
        }

        /** The word in the database and in the timeline, such as {@code ownerNote}. */
        public String word() {
            var words = file.split("-");
            return words[0] + Arrays.stream(words).skip(1).map(Kind::capital).reduce("", String::concat);
        }

        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No message is called " + word + "."));
        }

        private static String capital(String word) {
            return Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
    }
}
