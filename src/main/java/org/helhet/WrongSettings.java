package org.helhet;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Helhet cannot start with these settings; the message names every one that is missing or wrong. */
class WrongSettings extends RuntimeException {

    WrongSettings(List<WrongSetting> all) {
        super(all.stream().map(WrongSetting::toString).collect(joining("\n- ", "- ", "")));
    }
}
