package org.helhet.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what kind of complaint is meant, for examples: "topic late, area Oslo, business". */
record KindWords(Vocabulary vocabulary) {

    private static final Words NO_AREA = Words.of("no area", "inget område", "intet område");
    private static final Words OTHER_LANGUAGE = Words.of("another language", "ett annat språk", "et annet språk");

    /** Only the sides that matter; "anything" where none does. */
    String say(List<Trait> traits, Language language) {
        return say(traits, List.of(), language);
    }

    /** The same of a complaint of which something more is so, in words. */
    String say(List<Trait> traits, List<String> more, Language language) {
        var parts = Stream.concat(traits.stream().flatMap(trait -> parts(trait, language)), more.stream())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? RowWords.ANYTHING.in(language) : parts;
    }

    private Stream<String> parts(Trait trait, Language language) {
        var facts = trait.values().keySet().stream().sorted().flatMap(fact -> part(fact, trait, language));
        var phrase = ConditionWords.PHRASES.say(new Condition.HasAccountOwner(), language);
        return trait.accountOwner() ? Stream.concat(facts, Stream.of(phrase)) : facts;
    }

    private Stream<String> part(Fact fact, Trait trait, Language language) {
        var values = trait.of(fact);
        return switch (fact) {
            case CUSTOMER -> values.contains("") ? Stream.empty() : said(fact, values, language);
            case CUSTOMER_TYPE ->
                Terms.CUSTOMER_TYPE.find(values.getFirst()).stream()
                        .map(type -> Terms.CUSTOMER_TYPE.say(type, language));
            case AREA -> values.contains("") ? Stream.of(NO_AREA.in(language)) : said(fact, values, language);
            case LANGUAGE ->
                values.contains("") ? Stream.of(OTHER_LANGUAGE.in(language)) : said(fact, values, language);
            case TOPIC, SEVERITY, CHANNEL, CONTACTS, VULNERABLE, COUNTRY -> said(fact, values, language);
        };
    }

    private Stream<String> said(Fact fact, List<String> values, Language language) {
        var words = new RowWords(vocabulary);
        var said = values.stream()
                .map(value -> words.value(new Condition.Compare(fact, Operator.IS, value), language))
                .collect(Collectors.joining(" + "));
        return Stream.of(fact.words().in(language) + " " + said);
    }
}
