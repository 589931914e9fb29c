package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.helhet.casework.Casework;
import org.helhet.casework.TimelineEvent;
import org.helhet.desk.DeskSettings;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what happened to a complaint in one sentence, for somebody who sees its timeline for the first time. */
@Component
class EventWords {

    private final MessageSource words;
    private final ZoneId zone;
    private final Casework casework;

    EventWords(MessageSource words, DeskSettings settings, Casework casework) {
        this.words = words;
        this.casework = casework;
        this.zone = settings.timeZone();
    }

    /** In the language of the call; the kind itself where there are no words for it. */
    String say(TimelineEvent event) {
        return say(event, LocaleContextHolder.getLocale());
    }

    private String say(TimelineEvent event, Locale language) {
        var facts = event.facts();
        Object[] values = {
            who(event, language),
            promise(facts, "promise", language),
            time(facts, "due", language),
            why(facts, language),
            message(facts, language),
            text(facts, "text", text(facts, "note", "")),
            promise(facts, "instead", language),
            time(facts, "insteadDue", language),
            word(facts, "severity", language) + word(facts, "outcome", language) + word(facts, "answer", language),
            text(facts, "approver", text(facts, "to", "")),
            time(facts, "formerDue", language)
        };
        var said = words.getMessage("timeline." + event.kind(), values, event.kind(), language);
        return said == null ? event.kind() : said.strip();
    }

    private String who(TimelineEvent event, Locale language) {
        var name = text(event.facts(), "name", "");
        return name.isEmpty() ? word("timeline.who." + event.who(), event.who(), language) : name;
    }

    private String why(Map<String, Object> facts, Locale language) {
        var kept = text(facts, "why", text(facts, "because", ""));
        return kept.isEmpty()
                ? ""
                : word("timeline.why." + kept, casework.rulebook().say(kept, language), language);
    }

    private String word(Map<String, Object> facts, String name, Locale language) {
        var kept = text(facts, name, "");
        return kept.isEmpty() ? "" : word("timeline." + name + "." + kept, kept, language);
    }

    private String promise(Map<String, Object> facts, String name, Locale language) {
        var kind = text(facts, name, "");
        return kind.isEmpty() ? "" : word("timeline.promise." + kind, kind, language);
    }

    private String message(Map<String, Object> facts, Locale language) {
        var kind = text(facts, "message", "");
        return kind.isEmpty() ? "" : word("timeline.message." + kind, kind, language);
    }

    private String time(Map<String, Object> facts, String name, Locale language) {
        try {
            var pattern = word("status.date", "EEEE d MMMM HH:mm", language);
            return OffsetDateTime.parse(text(facts, name, ""))
                    .atZoneSameInstant(zone)
                    .format(DateTimeFormatter.ofPattern(pattern, language));
        } catch (DateTimeParseException noTime) {
            return "";
        }
    }

    private String word(String key, String otherwise, Locale language) {
        var word = words.getMessage(key, null, otherwise, language);
        return word == null ? otherwise : word;
    }

    private static String text(Map<String, Object> facts, String name, String otherwise) {
        return facts.get(name) instanceof String text ? text : otherwise;
    }
}
