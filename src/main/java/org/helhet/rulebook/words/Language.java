package org.helhet.rulebook.words;

import java.util.Locale;

/** The languages that the rules folder is written in and writes in. */
public enum Language {
    EN,
    SV,
    NB;

    /** The nearest one we write: Danish and Nynorsk readers get Bokmål, whom we do not know gets English. */
    public static Language nearest(String iso) {
        return switch (iso.toLowerCase(Locale.ROOT)) {
            case "sv" -> SV;
            case "nb", "nn", "no", "da" -> NB;
            default -> EN;
        };
    }

    /** ISO 639-1, as the folders under {@code messages} are called. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
