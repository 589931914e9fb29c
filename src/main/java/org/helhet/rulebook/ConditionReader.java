package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the condition column: fixed phrases and sentences, joined by "and", in any of the languages.
 *
 * @param known what was read so far by its text: in a long table the same conditions come again and again
 */
record ConditionReader(Vocabulary vocabulary, Findings findings, Map<String, Optional<Condition>> known) {

    private static final Pattern AND = Pattern.compile("\\s+(?:and|och|og)\\s+", Pattern.CASE_INSENSITIVE);
    private static final int MANY = 20;
    private static final Dictionary<Fact> FACTS = Dictionary.of(Fact.class);
    private static final Dictionary<Operator> OPERATORS = Dictionary.of(Operator.class);

    ConditionReader(Vocabulary vocabulary, Findings findings) {
        this(vocabulary, findings, new HashMap<>());
    }

    /** Empty means anything; what is not understood is a finding, which keeps the rulebook from being used. */
    List<Condition> read(Cell cell) {
        var parts = AND.split(cell.text());
        var conditions = new ArrayList<Condition>();
        for (int from = 0; from < parts.length && !cell.isEmpty(); ) {
            int start = from;
            int to = longestUnderstood(parts, start);
            condition(joined(parts, start, to))
                    .ifPresentOrElse(conditions::add, () -> tell(new Cell(cell.place(), joined(parts, start, to))));
            from = to;
        }
        return conditions;
    }

    /** A text cut in two at an "and". */
    record Cut(String before, String after) {}

    /** Each way to cut it, the latest "and" first. */
    static List<Cut> cutsAtAnd(String text) {
        return AND.matcher(text)
                .results()
                .limit(MANY)
                .map(and -> new Cut(text.substring(0, and.start()), text.substring(and.end())))
                .toList()
                .reversed();
    }

    /** Topics such as "customs and fees" hold an "and" themselves. */
    private int longestUnderstood(String[] parts, int from) {
        for (int to = parts.length; to > from + 1; to--) {
            if (condition(joined(parts, from, to)).isPresent()) {
                return to;
            }
        }
        return from + 1;
    }

    private static String joined(String[] parts, int from, int to) {
        return String.join(" and ", List.of(parts).subList(from, to));
    }

    private Optional<Condition> condition(String text) {
        return known.computeIfAbsent(text, this::understood);
    }

    private Optional<Condition> understood(String text) {
        return fixed(text)
                .or(() -> closedRecently(text))
                .or(() -> neededWithin(text))
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
                .flatMap(SpanWords::read)
                .map(Condition.NeededWithin::new);
    }

    private Optional<Condition> sentence(String text) {
        var words = without(text, "the ");
        return longestFirst(FACTS)
                .filter(word -> Folded.of(words).startsWith(word + " "))
                .findFirst()
                .flatMap(fact -> FACTS.find(fact).flatMap(about -> compared(about, cut(words, fact))));
    }

    private Optional<Condition> compared(Fact fact, String rest) {
        return longestFirst(OPERATORS)
                .filter(word -> Folded.of(rest).startsWith(word + " "))
                .findFirst()
                .flatMap(word -> OPERATORS
                        .find(word)
                        .flatMap(operator -> value(fact, cut(rest, word))
                                .filter(value -> suits(fact, operator))
                                .map(value -> new Condition.Compare(fact, operator, value))));
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
            case CONTACTS -> Optional.of(text).filter(number -> number.matches("\\d{1,4}"));
            case VULNERABLE -> Terms.YES_NO.find(text).map(yes -> yes ? "yes" : "no");
            case COUNTRY -> Terms.COUNTRY.find(text);
        };
    }

    private void tell(Cell part) {
        var near = nearest(part.text());
        var fact = factOf(part.text());
        if (near.isPresent()) {
            findings.add(Fault.CONDITION_NEARLY, part, Map.of("nearest", near.get()));
        } else if (fact.isPresent()) {
            var list = values(fact.get()).<Spoken>map(known -> known::listed).orElse(Spoken.plain("1, 2, 3 ..."));
            findings.add(
                    Fault.CONDITION_VALUE_UNKNOWN,
                    part,
                    Map.of("fact", fact.get().words(), "list", list));
        } else {
            findings.add(
                    Fault.CONDITION_UNREADABLE,
                    part,
                    Map.of("facts", FACTS::listed, "phrases", ConditionWords.PHRASES::listed));
        }
    }

    private static Optional<Fact> factOf(String text) {
        return longestFirst(FACTS)
                .filter(word -> Folded.of(without(text, "the ")).startsWith(word + " "))
                .findFirst()
                .flatMap(FACTS::find);
    }

    private Optional<Spoken> nearest(String text) {
        var words = new RowWords(vocabulary);
        return ConditionWords.PHRASES
                .nearest(text)
                .<Condition>map(phrase -> phrase)
                .or(() -> nearestSentence(text))
                .map(condition -> language -> words.condition(condition, language));
    }

    /** The same sentence with the fact and the value that come nearest to those written. */
    private Optional<Condition> nearestSentence(String text) {
        var folded = " " + Folded.of(text) + " ";
        return longestFirst(OPERATORS)
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

    private Optional<Dictionary<?>> values(Fact fact) {
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

    private static Stream<String> longestFirst(Dictionary<?> words) {
        return words.understood().stream()
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    /** What follows one of these words. */
    private static Optional<String> after(Words words, String text) {
        return words.all()
                .map(Folded::of)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(word -> Folded.of(text).startsWith(word + " "))
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
