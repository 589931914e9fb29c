package org.helhet.whatif;

/** Colour for what must not be overlooked, where there is somebody who can see it. */
public enum Paint {
    PLAIN {
        @Override
        public String alarm(String text) {
            return text;
        }
    },
    COLOURED {
        @Override
        public String alarm(String text) {
            return "\u001b[1;31m" + text + "\u001b[0m";
        }
    };

    /** The text, made to catch the eye. */
    public abstract String alarm(String text);
}
