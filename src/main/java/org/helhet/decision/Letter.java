package org.helhet.decision;

/** A message as it is sent: plain text, both parts final. */
public record Letter(String subject, String body, String language) {

    /** Which message, named as its file in {@code rules/messages/<language>/}. */
    public enum Kind {
        ACKNOWLEDGEMENT("acknowledgement"),
        OWNER_NOTE("owner-note"),
        MESSAGE_NOTE("message-note");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        /** The file's name without its ending. */
        public String file() {
            return file;
        }
    }
}
