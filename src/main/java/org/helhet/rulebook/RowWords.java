package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.helhet.complaint.Severity;
import org.helhet.decision.Trigger;

/** Says a row in words, as reasons and messages show it. */
record RowWords(Vocabulary vocabulary) {

    private static final Words TOPIC = Fact.TOPIC.words();
    private static final Words AREA = Fact.AREA.words();
    static final Words ANYTHING = Words.of("anything", "vad som helst", "hva som helst");

    /** "topic damaged, area Malmö → Anna Berg". */
    String ownership(OwnershipRow row, Language language) {
        var parts = new ArrayList<String>();
        if (!row.topics().isEmpty()) {
            parts.add(TOPIC.in(language) + " " + topics(row.topics(), language));
        }
        if (!row.areas().isEmpty()) {
            parts.add(AREA.in(language) + " " + String.join(" / ", row.areas()));
        }
        var type = row.customerType();
        if (type != null) {
            parts.add(Terms.CUSTOMER_TYPE.say(type, language));
        }
        row.conditions().forEach(condition -> parts.add(condition(condition, language)));
        var when = parts.isEmpty() ? ANYTHING.in(language) : String.join(", ", parts);
        return when + " → " + owner(row.owner(), language);
    }

    /** "promise missed, severity is urgent → team lead". */
    String escalation(Trigger when, List<Condition> conditions, To to, Language language) {
        var parts = new ArrayList<String>();
        parts.add(new TriggerWords(vocabulary.topics()).say(when, language));
        conditions.forEach(condition -> parts.add(condition(condition, language)));
        return String.join(", ", parts) + " → " + to(to, language);
    }

    String escalation(EscalationRow row, Language language) {
        return escalation(row.when(), row.conditions(), row.to(), language);
    }

    /** "75 % of the time gone". */
    String moment(EscalationRow row, Language language) {
        return new TriggerWords(vocabulary.topics()).say(row.when(), language);
    }

    String to(To to, Language language) {
        return to instanceof To.Named named
                ? vocabulary.people().say(named.person(), language)
                : EscalationReader.TO_WORDS.say(to, language);
    }

    /** What kind of complaint a row is about, for saying what would happen to it. */
    String concerned(Set<String> topics, Set<String> areas, Language language) {
        var parts = new ArrayList<String>();
        if (!topics.isEmpty()) {
            parts.add(topics(topics, language));
        }
        if (!areas.isEmpty()) {
            parts.add(String.join(" / ", areas));
        }
        return parts.isEmpty() ? ANYTHING.in(language) : String.join(", ", parts);
    }

    private String topics(Set<String> topics, Language language) {
        return topics.stream()
                .map(topic -> vocabulary.topics().say(topic, language))
                .collect(Collectors.joining(" / "));
    }

    String owner(OwnerWord owner, Language language) {
        return owner instanceof OwnerWord.Named named
                ? vocabulary.people().say(named.person(), language)
                : OwnershipReader.OWNER_WORDS.say(owner, language);
    }

    String condition(Condition condition, Language language) {
        return switch (condition) {
            case Condition.ClosedRecently closed ->
                "%s %d %s"
                        .formatted(
                                ConditionWords.CLOSED_LESS_THAN.in(language),
                                closed.days(),
                                ConditionWords.DAYS_AGO.in(language));
            case Condition.NeededWithin needed ->
                ConditionWords.NEEDED_WITHIN.in(language) + " " + SpanWords.say(needed.span(), language);
            case Condition.Compare compare -> sentence(compare, language);
            case Condition.Phrase phrase -> ConditionWords.PHRASES.say(phrase, language);
        };
    }

    /** As a part of a sentence: "the topic is late", "ämnet är försenat". */
    String spoken(Condition condition, Language language) {
        if (!(condition instanceof Condition.Compare compare)) {
            return condition(condition, language);
        }
        var fact = compare.fact().words().byLanguage().getOrDefault(language, List.of());
        var operators = compare.operator().words().byLanguage().getOrDefault(language, List.of());
        boolean several = compare.fact() == Fact.CONTACTS && operators.size() > 1;
        return "%s %s %s"
                .formatted(
                        language == Language.EN ? "the " + fact.getFirst() : fact.get(Math.min(1, fact.size() - 1)),
                        operators.get(several ? 1 : 0),
                        value(compare, language));
    }

    private String sentence(Condition.Compare compare, Language language) {
        return "%s %s %s"
                .formatted(
                        compare.fact().words().in(language),
                        compare.operator().words().in(language),
                        value(compare, language));
    }

    String value(Condition.Compare compare, Language language) {
        return switch (compare.fact()) {
            case TOPIC -> vocabulary.topics().say(compare.value(), language);
            case CUSTOMER -> vocabulary.customers().say(compare.value(), language);
            case SEVERITY -> Terms.SEVERITY.say(severity(compare.value()), language);
            case COUNTRY -> Terms.COUNTRY.say(compare.value(), language);
            case LANGUAGE -> Terms.LANGUAGE.say(compare.value(), language);
            case CUSTOMER_TYPE -> said(Terms.CUSTOMER_TYPE, compare, language);
            case CHANNEL -> said(Terms.CHANNEL, compare, language);
            case VULNERABLE -> said(Terms.YES_NO, compare, language);
            case AREA, CONTACTS -> compare.value();
        };
    }

    private static <T> String said(Dictionary<T> terms, Condition.Compare compare, Language language) {
        return terms.find(compare.value())
                .map(term -> terms.say(term, language))
                .orElse(compare.value());
    }

    private static Severity severity(String word) {
        return Terms.SEVERITY.find(word).orElseThrow();
    }
}
