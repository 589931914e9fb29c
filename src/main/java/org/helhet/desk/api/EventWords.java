package org.helhet.desk.api;

import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.helhet.casework.Casework;
import org.helhet.casework.TimelineEvent;
import org.helhet.desk.Moments;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what happened to a complaint in one sentence, for somebody who sees its timeline for the first time. */
@Component
class EventWords {

    private final MessageSource words;
    private final Moments moments;
    private final Casework casework;

    EventWords(MessageSource words, Moments moments, Casework casework) {
        this.words = words;
        this.casework = casework;
        this.moments = moments;
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
            kindOf(facts, "message", language),
            text(facts, "text", text(facts, "note", text(facts, "words", text(facts, "reason", "")))),
            promise(facts, "instead", language),
            time(facts, "insteadDue", language),
            kindOf(facts, "outcome", language) + kindOf(facts, "severity", language),
            text(facts, "approver", text(facts, "to", "")),
            time(facts, "formerDue", language),
            kindOf(facts, "channel", language),
            GivenRemedies.in(facts),
            text(facts, "unit", ""),
            text(facts, "fromName", text(facts, "owner", "")),
            gets(facts, language)
        };
        var key = "timeline." + event.kind();
        var plain = words.getMessage(key, values, event.kind(), language);
        var said = words.getMessage(key + variant(facts), values, plain, language);
        return said == null ? event.kind() : said.strip();
    }

    /** An answer has words of its own for a yes and a no; so has a no that passes the matter on. */
    private static String variant(Map<String, Object> facts) {
        if (Boolean.TRUE.equals(facts.get("passedOn"))) {
            return ".passedOn";
        }
        var answer = facts.getOrDefault("answer", facts.getOrDefault("holds", facts.get("mayName")));
        return answer == null ? "" : "." + answer;
    }

    /** In words, or as the row that spoke. */
    private String why(Map<String, Object> facts, Locale language) {
        return facts.get("because") instanceof List<?> rows
                ? rows.stream()
                        .map(reason -> reason instanceof Map<?, ?> row ? row(row, language) : "")
                        .collect(joining("; "))
                : said(text(facts, "why", text(facts, "because", "")), language);
    }

    private String row(Map<?, ?> reason, Locale language) {
        var says = said(String.valueOf(reason.get("says")), language);
        Object[] place = {says, reason.get("file"), String.valueOf(reason.get("row"))};
        return "".equals(place[1]) ? says : words.getMessage("timeline.row", place, language);
    }

    private String gets(Map<String, Object> facts, Locale language) {
        var remedies = GivenRemedies.in(facts);
        return remedies.isEmpty() ? "" : words.getMessage("timeline.gets", new Object[] {remedies}, language);
    }

    private String who(TimelineEvent event, Locale language) {
        var name = text(event.facts(), "name", "");
        return name.isEmpty() ? word("timeline.who." + event.who(), event.who(), language) : name;
    }

    private String said(String kept, Locale language) {
        return kept.isEmpty()
                ? ""
                : word("timeline.why." + kept, casework.rulebook().say(kept, language), language);
    }

    private String promise(Map<String, Object> facts, String name, Locale language) {
        var kind = text(facts, name, "");
        return kind.isEmpty() ? "" : word("timeline.promise." + kind, kind, language);
    }

    /** {@code name} is message, outcome, severity or channel. */
    private String kindOf(Map<String, Object> facts, String name, Locale language) {
        var kind = text(facts, name, "");
        return kind.isEmpty() ? "" : word("timeline.%s.%s".formatted(name, kind), kind, language);
    }

    private String time(Map<String, Object> facts, String name, Locale language) {
        try {
            return moments.say(OffsetDateTime.parse(text(facts, name, "")).toInstant(), language);
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
