package org.helhet.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Understands one condition in words, in any of the languages. */
record ConditionPhrases(Vocabulary vocabulary) {

    static final Dictionary<Fact> FACTS = Dictionary.of(Fact.class);
    private static final Dictionary<Operator> OPERATORS = Dictionary.of(Operator.class);
    private static final List<String> FACT_WORDS = longestFirst(FACTS);
    private static final List<String> OPERATOR_WORDS = longestFirst(OPERATORS);
    private static final Forms<ConditionForm> FORMS = new Forms<>(ConditionForm.class);

    Optional<Condition> read(String text) {
        return understood(plain(text));
    }

    /** What somebody who wrote this most likely meant. */
    Optional<Condition> nearest(String text) {
        var plain = plain(text);
        return ConditionWords.PHRASES
                .nearest(plain)
                .<Condition>map(phrase -> phrase)
                .or(() -> nearestSentence(plain))
                .or(() -> nearestForm(plain));
    }

    private Optional<Condition> nearestForm(String text) {
        var guessing = new Guessing(text);
        return FORMS.near(text, (slot, number) -> slot.equals("n") ? guessing.number(number) : guessing.span(number))
                .flatMap(said -> form(said).stream())
                .findFirst();
    }

    /** Marks at the ends and the article say nothing. */
    private static String plain(String text) {
        return without(SentenceText.unmarked(Folded.of(text)), "the ");
    }

    private Optional<Condition> understood(String text) {
        return fixed(text)
                .or(() -> closedRecently(text))
                .or(() -> neededWithin(text))
                .or(() -> FORMS.of(text).flatMap(said -> form(said).stream()).findFirst())
                .or(() -> sentence(text));
    }

    private static Optional<Condition> fixed(String text) {
        return ConditionWords.PHRASES.find(text).map(phrase -> phrase);
    }

    private static Optional<Condition> closedRecently(String text) {
        return after(ConditionWords.CLOSED_LESS_THAN, text)
                .flatMap(rest -> before(ConditionWords.DAYS_AGO, rest))
                .filter(days -> days.matches("\\d{1,4}"))
                .map(days -> new Condition.ClosedRecently(Integer.parseInt(days)));
    }

    private static Optional<Condition> neededWithin(String text) {
        return after(ConditionWords.NEEDED_WITHIN, text)
                .flatMap(SpanWords::readPlain)
                .map(Condition.NeededWithin::new);
    }

    private static Optional<Condition> form(Forms.Said<ConditionForm> said) {
        return switch (said.kind()) {
            case WRITTEN_AT_LEAST -> contacts(said, Operator.IS_AT_LEAST);
            case WRITTEN_AT_MOST -> contacts(said, Operator.IS_AT_MOST);
            case VULNERABLE -> Optional.of(new Condition.Compare(Fact.VULNERABLE, Operator.IS, "yes"));
            case NEEDS ->
                SpanWords.readPlain(said.slots().getOrDefault("span", "")).map(Condition.NeededWithin::new);
        };
    }

    private static Optional<Condition> contacts(Forms.Said<ConditionForm> said, Operator operator) {
        return Numbers.read(said.slots().getOrDefault("n", ""))
                .map(times -> new Condition.Compare(Fact.CONTACTS, operator, times.toString()));
    }

    private Optional<Condition> sentence(String text) {
        return FACT_WORDS.stream()
                .filter(word -> text.startsWith(word + " "))
                .flatMap(word -> FACTS.find(word).flatMap(fact -> compared(fact, cut(text, word))).stream())
                .findFirst();
    }

    /** A value may begin as a longer comparison does: "er ikke forsøkt levert" is a topic, and no "er ikke". */
    private Optional<Condition> compared(Fact fact, String rest) {
        var folded = Folded.of(rest);
        return OPERATOR_WORDS.stream()
                .filter(word -> folded.startsWith(word + " "))
                .flatMap(word ->
                        OPERATORS.find(word).flatMap(operator -> compared(fact, operator, cut(rest, word))).stream())
                .findFirst();
    }

    /** "The customer is a business" asks for the type of the customer. */
    private Optional<Condition> compared(Fact fact, Operator operator, String value) {
        return value(fact, value)
                .or(() -> value(fact, value + "."))
                .or(() -> value(fact, Spoken.withoutArticle(value)))
                .filter(found -> suits(fact, operator))
                .<Condition>map(found -> new Condition.Compare(fact, operator, found))
                .or(() -> fact == Fact.CUSTOMER ? compared(Fact.CUSTOMER_TYPE, operator, value) : Optional.empty());
    }

    private static boolean suits(Fact fact, Operator operator) {
        boolean ordered = fact == Fact.CONTACTS || fact == Fact.SEVERITY;
        return switch (operator) {
            case IS, IS_NOT -> true;
            case IS_AT_LEAST, IS_AT_MOST -> ordered;
            case CONTAINS -> fact == Fact.TOPIC;
        };
    }

    private Optional<String> value(Fact fact, String text) {
        return switch (fact) {
            case TOPIC -> vocabulary.topics().find(text);
            case AREA -> vocabulary.areas().find(text);
            case CUSTOMER -> vocabulary.customers().find(text);
            case CUSTOMER_TYPE -> Terms.CUSTOMER_TYPE.find(text).map(type -> type.word());
            case SEVERITY -> Terms.SEVERITY.find(text).map(severity -> severity.word());
            case CHANNEL -> Terms.CHANNEL.find(text).map(channel -> channel.word());
            case LANGUAGE -> Terms.LANGUAGE.find(text);
            case CONTACTS -> Numbers.read(text).map(number -> number.toString());
            case VULNERABLE -> Terms.YES_NO.find(text).map(yes -> yes ? "yes" : "no");
            case COUNTRY -> Terms.COUNTRY.find(text);
        };
    }

    /** A fact that is compared with something. */
    record Asked(Fact fact, String value) {}

    /** What a text asks for that begins as a comparison does. */
    Optional<Asked> asked(String text) {
        var plain = plain(text);
        return FACT_WORDS.stream()
                .filter(word -> plain.startsWith(word + " "))
                .flatMap(fact -> OPERATOR_WORDS.stream()
                        .map(operator -> fact + " " + operator + " ")
                        .filter(plain::startsWith)
                        .flatMap(start -> FACTS.find(fact).map(found -> new Asked(found, cut(plain, start))).stream()))
                .findFirst();
    }

    static Optional<Fact> factOf(String text) {
        return FACT_WORDS.stream()
                .filter(word -> plain(text).startsWith(word + " "))
                .findFirst()
                .flatMap(FACTS::find);
    }

    /** The same sentence with the fact and the value that come nearest to those written. */
    private Optional<Condition> nearestSentence(String text) {
        var folded = " " + text + " ";
        return OPERATOR_WORDS.stream()
                .filter(word -> folded.contains(" " + word + " "))
                .findFirst()
                .flatMap(word -> {
                    int at = folded.indexOf(" " + word + " ");
                    var fact = FACTS.nearest(folded.substring(0, at));
                    return fact.flatMap(about -> compared(
                                    about, folded.substring(at).strip())
                            .or(() -> nearestValue(about, word, folded.substring(at + word.length() + 2))));
                });
    }

    private Optional<Condition> nearestValue(Fact fact, String operator, String value) {
        return values(fact)
                .flatMap(known -> known.nearestWord(value))
                .flatMap(near -> compared(fact, operator + " " + near));
    }

    Optional<Dictionary<?>> values(Fact fact) {
        return switch (fact) {
            case TOPIC -> Optional.of(vocabulary.topics());
            case AREA -> Optional.of(vocabulary.areas());
            case CUSTOMER -> Optional.of(vocabulary.customers());
            case CUSTOMER_TYPE -> Optional.of(Terms.CUSTOMER_TYPE);
            case SEVERITY -> Optional.of(Terms.SEVERITY);
            case CHANNEL -> Optional.of(Terms.CHANNEL);
            case LANGUAGE -> Optional.of(Terms.LANGUAGE);
            case COUNTRY -> Optional.of(Terms.COUNTRY);
            case VULNERABLE -> Optional.of(Terms.YES_NO);
            case CONTACTS -> Optional.empty();
        };
    }

    private static List<String> longestFirst(Dictionary<?> words) {
        return words.understood().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** What follows one of these words. */
    private static Optional<String> after(Words words, String text) {
        var folded = Folded.of(text);
        return words.all()
                .map(Folded::of)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(word -> folded.startsWith(word + " "))
                .findFirst()
                .map(word -> cut(text, word));
    }

    private static Optional<String> before(Words words, String text) {
        var folded = Folded.of(text);
        return words.all()
                .map(Folded::of)
                .filter(word -> folded.endsWith(" " + word))
                .findFirst()
                .map(word ->
                        folded.substring(0, folded.length() - word.length()).strip());
    }

    private static String without(String text, String start) {
        return Folded.of(text).startsWith(start) ? cut(text, start) : text;
    }

    /** The text after so many of its first letters as the folded start has; folding is by letter for all words used here. */
    private static String cut(String text, String foldedStart) {
        return Folded.of(text).substring(foldedStart.length()).strip();
    }
}
