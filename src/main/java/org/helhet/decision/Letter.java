package org.helhet.decision;

import java.util.Arrays;

/** A message as it is sent: plain text, both parts final. */
public record Letter(String subject, String body, String language) {

    /** For whom a message is: what it must hold depends on that. */
    public enum Reader {
        CUSTOMER,
        COLLEAGUE,
        /** A colleague who hears of several complaints at once, or of none. */
        COLLEAGUE_OF_SEVERAL
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
        /** The customer wrote after the answer; sent by itself, it tells when a person gets in touch. */
        MESSAGE_RECEIVED("message-received", Reader.CUSTOMER),
        /** Somebody else owns it now. */
        NEW_OWNER("new-owner", Reader.CUSTOMER),
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
        CAUSE_TASK("cause-task", Reader.COLLEAGUE),
        /** To the owner: the customer says that it does not hold. */
        HOLDS_NOT("holds-not", Reader.COLLEAGUE),
        /** A part is asked for; the answers to it go to the owner. */
        REQUEST("request", Reader.COLLEAGUE),
        /** To whoever has accepted: where to say that it is done. */
        REQUEST_TAKEN("request-taken", Reader.COLLEAGUE),
        REQUEST_ACCEPTED("request-accepted", Reader.COLLEAGUE),
        REQUEST_DECLINED("request-declined", Reader.COLLEAGUE),
        REQUEST_DONE("request-done", Reader.COLLEAGUE),
        /** No answer in time. */
        REQUEST_SILENT("request-silent", Reader.COLLEAGUE),
        /** Taken, and not done in time. */
        REQUEST_LATE("request-late", Reader.COLLEAGUE),
        /** The colleague has left. */
        REQUEST_RETURNED("request-returned", Reader.COLLEAGUE),
        /** Will you own it? The answers to it go to the owner. */
        HANDOVER_OFFER("handover-offer", Reader.COLLEAGUE),
        HANDOVER_ACCEPTED("handover-accepted", Reader.COLLEAGUE),
        HANDOVER_DECLINED("handover-declined", Reader.COLLEAGUE),
        HANDOVER_LAPSED("handover-lapsed", Reader.COLLEAGUE),
        /** Look after these while their owner is away. */
        COVER("cover", Reader.COLLEAGUE_OF_SEVERAL),
        COVER_OVER("cover-over", Reader.COLLEAGUE_OF_SEVERAL),
        /** These were somebody's who has left, and are yours. */
        LEAVER_NEW_OWNER("leaver-new-owner", Reader.COLLEAGUE_OF_SEVERAL),
        /** On these days nobody could own something. */
        UNCOVERED_DAYS("uncovered-days", Reader.COLLEAGUE_OF_SEVERAL),
        /** Rules that one person brought into force in an emergency have ended. */
        CHANGE_LAPSED("change-lapsed", Reader.COLLEAGUE_OF_SEVERAL);

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
