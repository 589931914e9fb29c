package org.helhet.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Customer;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Earlier;
import org.helhet.decision.Facts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Topic;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.Fact;
import org.helhet.rulebook.rows.Operator;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.topics.TopicRow;
import org.helhet.rulebook.words.Absence;
import org.helhet.rulebook.words.Words;

/** Rulebooks and complaints made up from a seed: the same seed gives the same ones. */
public final class MadeUp {

    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final List<String> COUNTRIES = List.of("SE", "NO");

    private final Random random;
    private final int people;
    private final int areas;
    private final int trouble;
    private final List<String> topics = new ArrayList<>();

    /** @param trouble how many of a hundred people are away, have left, may not own, are complained about */
    public MadeUp(long seed, int people, int areas, int trouble) {
        this.random = new Random(seed);
        this.people = people;
        this.areas = areas;
        this.trouble = trouble;
        RulesAsShipped.tables().topics().stream()
                .map(TopicRow::topic)
                .distinct()
                .forEach(topics::add);
    }

    /** Everything else is as shipped. */
    public Tables tables(int rows) {
        var shipped = RulesAsShipped.tables();
        return new Tables(
                shipped.vocabulary(),
                people(),
                shipped.customers(),
                shipped.topics(),
                ownership(rows),
                shipped.promises(),
                shipped.escalation(),
                shipped.remedies(),
                shipped.calendar(),
                shipped.limits(),
                shipped.exceptions(),
                shipped.scenarios(),
                shipped.templates());
    }

    private Map<PersonId, PersonRow> people() {
        var all = new LinkedHashMap<PersonId, PersonRow>();
        IntStream.range(0, people).mapToObj(this::person).forEach(person -> all.put(person.id(), person));
        return all;
    }

    private PersonRow person(int number) {
        var today = LocalDate.of(2026, 11, 23);
        return new PersonRow(
                number + 2,
                id(number),
                "Person " + number,
                "p" + number + "@example.org",
                "",
                setOf(() -> one(List.of(Role.values())), sometimes(30)),
                "unit " + random.nextInt(5),
                setOf(this::area, sometimes(70)),
                !chance(trouble),
                one(COUNTRIES),
                "sv",
                null,
                chance(60) ? anyone() : null,
                null,
                25,
                chance(trouble) ? List.of(new Absence(today, today.plusDays(random.nextInt(9)))) : List.of(),
                chance(trouble) ? today.plusDays(random.nextInt(5) - 3) : null);
    }

    private List<OwnershipRow> ownership(int rows) {
        var table = new ArrayList<OwnershipRow>();
        for (int row = 2; row < rows + 1; row++) {
            table.add(new OwnershipRow(
                    row,
                    setOf(() -> one(topics), sometimes(80)),
                    setOf(this::area, sometimes(80)),
                    chance(40) ? one(List.of(CustomerType.values())) : null,
                    List.copyOf(setOf(this::condition, chance(50) ? 1 : 0)),
                    owner(),
                    Words.NONE,
                    "row " + row));
        }
        table.add(new OwnershipRow(
                rows + 1,
                Set.of(),
                Set.of(),
                null,
                List.of(),
                new OwnerWord.ByRole(Role.DUTY_OWNER),
                Words.NONE,
                "anything"));
        return table;
    }

    private Condition condition() {
        return switch (random.nextInt(11)) {
            case 0 -> new Condition.HasAccountOwner();
            case 1 -> new Condition.BelongsToOpen();
            case 2 -> new Condition.ClosedRecently(30);
            case 3 -> new Condition.NamesPresentOwner();
            case 4 -> new Condition.NeededWithin(new TimeSpan(1 + random.nextInt(5), TimeSpan.Unit.WORKING_DAYS));
            case 5 -> compare(Fact.CONTACTS, Operator.IS_AT_LEAST, "" + (1 + random.nextInt(5)));
            case 6 ->
                compare(
                        Fact.SEVERITY,
                        Operator.IS_AT_MOST,
                        one(List.of(Severity.values())).word());
            case 7 -> compare(Fact.COUNTRY, Operator.IS, one(COUNTRIES));
            case 8 -> compare(Fact.TOPIC, Operator.IS_NOT, one(topics));
            case 9 -> new Condition.WeakEvidence();
            default -> compare(Fact.CUSTOMER, Operator.IS, "K" + random.nextInt(200));
        };
    }

    private static Condition compare(Fact fact, Operator operator, String value) {
        return new Condition.Compare(fact, operator, value);
    }

    private OwnerWord owner() {
        return switch (random.nextInt(10)) {
            case 0 -> new OwnerWord.AccountOwner();
            case 1 -> new OwnerWord.ItsOwner();
            case 2 -> new OwnerWord.FormerOwner();
            case 3 -> new OwnerWord.Receiver();
            case 4, 5 -> new OwnerWord.ByRole(one(List.of(Role.values())));
            default -> new OwnerWord.Named(anyone());
        };
    }

    public Facts facts() {
        return new Facts(
                setOf(() -> one(topics), 1 + random.nextInt(3)).stream()
                        .map(name -> new Topic(name, chance(50) ? 1 : 3, "topics.csv", 2, "words"))
                        .toList(),
                "sv",
                chance(80) ? area() : "",
                one(COUNTRIES),
                new Customer(chance(50) ? "K" + random.nextInt(200) : "", "", one(List.of(CustomerType.values()))),
                chance(20) ? anyone().value() : "",
                one(List.of(Channel.values())),
                NOW.minus(Duration.ofHours(random.nextInt(100))),
                chance(30) ? new NeedBy(NOW.plus(Duration.ofHours(random.nextInt(200))), "då") : null,
                chance(20) ? anyone().value() : "",
                setOf(this::anyone, sometimes(trouble)),
                List.copyOf(setOf(this::earlier, sometimes(30))),
                1 + random.nextInt(4),
                chance(10),
                counts(),
                setOf(this::anyone, sometimes(2 * trouble)));
    }

    private Map<PersonId, Integer> counts() {
        var counts = new HashMap<PersonId, Integer>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> counts.put(anyone(), 20 + random.nextInt(10)));
        return counts;
    }

    private Earlier earlier() {
        return new Earlier(one(List.of(Earlier.Relation.values())), "H-0000-00", anyone());
    }

    private String area() {
        return "area " + random.nextInt(areas);
    }

    private PersonId anyone() {
        return id(random.nextInt(people));
    }

    private static PersonId id(int number) {
        return new PersonId("p" + number);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int sometimes(int percent) {
        return chance(percent) ? 1 + random.nextInt(2) : 0;
    }

    private static <T> Set<T> setOf(Supplier<T> one, int size) {
        var set = new HashSet<T>();
        IntStream.range(0, size).forEach(i -> set.add(one.get()));
        return set;
    }
}
