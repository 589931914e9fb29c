package org.helhet.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when something is, as the clock on the desk's wall shows it; with the year where that is not this one. */
@Component
public class Moments {

    private final MessageSource words;
    private final DeskSettings settings;
    private final Clock clock;

    Moments(MessageSource words, DeskSettings settings, Clock clock) {
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    public String say(Instant at, Locale language) {
        var there = at.atZone(settings.timeZone());
        boolean thisYear =
                there.getYear() == clock.instant().atZone(settings.timeZone()).getYear();
        var pattern = words.getMessage(thisYear ? "status.date" : "status.dateOfAnotherYear", null, language);
        return there.format(DateTimeFormatter.ofPattern(pattern, language));
    }
}
