package org.helhet.rulebook;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.complaint.Channel;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.Severity;

/** Lists what a complaint can be, from the vocabularies of the tables and the values that the rows of {@code ownership.csv} ask for. */
final class Sides {

    private static final int MOST_TOPICS_BESIDE = 8;
    private static final String OTHER = "";

    private final Tables tables;
    private final Map<Fact, Set<String>> asked = new HashMap<>();
    private final Set<String> topicsBeside = new LinkedHashSet<>();
    private boolean accountOwnerAsked;

    private Sides(Tables tables, List<OwnershipRow> rows) {
        this.tables = tables;
        rows.forEach(this::ask);
    }

    /** Nothing where rows ask for so many topics beside another, or for their absence, that not all sets of them can be looked at. */
    static Optional<Kinds> of(Tables tables) {
        return of(tables, tables.ownership());
    }

    /** The same for rows that stand elsewhere. */
    static Optional<Kinds> of(Tables tables, List<OwnershipRow> rows) {
        var sides = new Sides(tables, rows);
        return sides.topicsBeside.size() > MOST_TOPICS_BESIDE ? Optional.empty() : Optional.of(sides.kinds());
    }

    private void ask(OwnershipRow row) {
        var demands = Kinds.demandsOf(row);
        accountOwnerAsked |= demands.contains(Kinds.ACCOUNT_OWNER);
        demands.forEach(demand -> demand.about().ifPresent(fact -> ask(fact, demand.named())));
        var ofTopics = demands.stream()
                .filter(demand -> demand.about().equals(Optional.of(Fact.TOPIC)))
                .toList();
        var theTopic = ofTopics.stream()
                .filter(Demand.OneOf.class::isInstance)
                .limit(1)
                .toList();
        ofTopics.stream()
                .filter(demand -> !theTopic.contains(demand))
                .forEach(demand -> topicsBeside.addAll(demand.named()));
    }

    private void ask(Fact fact, Set<String> values) {
        asked.computeIfAbsent(fact, unknown -> new TreeSet<>()).addAll(values);
    }

    private Kinds kinds() {
        var sides = new ArrayList<List<Trait>>();
        sides.add(isAsked(Fact.TOPIC, Fact.SEVERITY) ? matters() : anything());
        sides.add(side(Fact.AREA, Stream.concat(tables.vocabulary().areas().all().stream(), Stream.of(OTHER))));
        sides.add(isAsked(Fact.CUSTOMER, Fact.CUSTOMER_TYPE) ? customers() : anything());
        sides.add(side(Fact.COUNTRY, countries()));
        sides.add(side(Fact.CONTACTS, contacts()));
        sides.add(side(Fact.VULNERABLE, Stream.of("no", "yes")));
        sides.add(side(Fact.CHANNEL, Arrays.stream(Channel.values()).map(Channel::word)));
        sides.add(side(Fact.LANGUAGE, Stream.concat(asked(Fact.LANGUAGE), Stream.of(OTHER))));
        return new Kinds(sides);
    }

    private List<Trait> side(Fact fact, Stream<String> values) {
        return isAsked(fact) ? values.map(value -> Trait.of(fact, value)).toList() : anything();
    }

    private static List<Trait> anything() {
        return List.of(new Trait(Map.of(), false));
    }

    private boolean isAsked(Fact... facts) {
        return Arrays.stream(facts).anyMatch(asked::containsKey);
    }

    private Stream<String> asked(Fact fact) {
        return asked.getOrDefault(fact, Set.of()).stream();
    }

    private Stream<String> countries() {
        var ours = tables.calendar().stream()
                .map(CalendarRow::country)
                .filter(country -> !country.isEmpty())
                .collect(toCollection(LinkedHashSet::new));
        return ours.isEmpty() ? Stream.concat(asked(Fact.COUNTRY), Stream.of(OTHER)) : ours.stream();
    }

    /** The first number of each interval into which the rows cut them. */
    private Stream<String> contacts() {
        var starts = asked(Fact.CONTACTS)
                .map(Integer::parseInt)
                .flatMap(number -> Stream.of(number, number + 1))
                .filter(number -> number > 1)
                .collect(toCollection(TreeSet::new));
        starts.add(1);
        return starts.stream().map(number -> Integer.toString(number));
    }

    /** A severity is never lower than that of the topics; what raises it is not for the tables to say, so it may be any. */
    private List<Trait> matters() {
        var severities = new HashMap<String, Severity>();
        tables.topics().forEach(topic -> severities.putIfAbsent(topic.topic(), topic.severity()));
        return setsOfTopics()
                .flatMap(topics -> {
                    var least = topics.stream()
                            .map(topic -> severities.getOrDefault(topic, Severity.NORMAL))
                            .reduce(Severity.NORMAL, Severity::atLeast);
                    return Arrays.stream(Severity.values())
                            .filter(severity ->
                                    isAsked(Fact.SEVERITY) ? severity.compareTo(least) >= 0 : severity == least)
                            .map(severity -> matter(topics, severity));
                })
                .toList();
    }

    private Trait matter(List<String> topics, Severity severity) {
        var values = new EnumMap<Fact, List<String>>(Fact.class);
        values.put(Fact.TOPIC, topics);
        if (isAsked(Fact.SEVERITY)) {
            values.put(Fact.SEVERITY, List.of(severity.word()));
        }
        return new Trait(values, false);
    }

    /**
     * One topic, and beside it any of those that some row asks for beside another or not to be there. Of all others more than one changes
     * nothing for the worse: it only lets more rows fit.
     */
    private Stream<List<String>> setsOfTopics() {
        var beside = List.copyOf(topicsBeside);
        var topics = new LinkedHashSet<>(tables.vocabulary().topics().all());
        topics.add(TopicSearch.UNCLEAR);
        return topics.stream()
                .flatMap(topic -> IntStream.range(0, 1 << beside.size()).mapToObj(chosen -> and(topic, chosen, beside)))
                .distinct()
                .filter(set -> set.size() == 1 || !set.contains(TopicSearch.UNCLEAR));
    }

    /** In one order, so that the same set comes once. */
    private static List<String> and(String topic, int chosen, List<String> beside) {
        var others = IntStream.range(0, beside.size())
                .filter(i -> (chosen & 1 << i) != 0)
                .mapToObj(beside::get);
        return Stream.concat(Stream.of(topic), others).distinct().sorted().toList();
    }

    private List<Trait> customers() {
        var known = tables.customers().stream()
                .filter(customer -> asked(Fact.CUSTOMER).anyMatch(customer.number()::equals))
                .map(customer -> customer(customer.number(), customer.type(), customer.accountOwner() != null));
        var others = Arrays.stream(CustomerType.values())
                .flatMap(type -> Stream.of(false, true)
                        .filter(accountOwner -> accountOwnerAsked || !accountOwner)
                        .map(accountOwner -> customer(OTHER, type, accountOwner)));
        return Stream.concat(others, known).toList();
    }

    private static Trait customer(String number, CustomerType type, boolean accountOwner) {
        return new Trait(
                Map.of(Fact.CUSTOMER, List.of(number), Fact.CUSTOMER_TYPE, List.of(type.word())), accountOwner);
    }
}
