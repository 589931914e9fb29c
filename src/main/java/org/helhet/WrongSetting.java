package org.helhet;

import java.util.Locale;

/**
 * One setting that is missing or wrong.
 *
 * @param found what was read, empty if nothing
 * @param advice what to write instead
 */
record WrongSetting(String name, String found, String advice) {

    WrongSetting {
        found = DatabaseSettings.withoutPassword(found);
    }

    @Override
    public String toString() {
        return "%s (%s) %s. %s"
                .formatted(name, variable(), found.isEmpty() ? "is not set" : "is \"" + found + "\"", advice);
    }

    /** The environment variable of the same meaning. */
    private String variable() {
        return name.toUpperCase(Locale.ROOT).replaceAll("[.\\[-]", "_").replace("]", "");
    }
}
