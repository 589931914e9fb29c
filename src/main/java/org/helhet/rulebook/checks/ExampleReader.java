package org.helhet.rulebook.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.Customer;
import org.helhet.complaint.CustomerType;
import org.helhet.decision.Facts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Statement;
import org.helhet.decision.Topic;
import org.helhet.reading.Languages;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Countries;
import org.helhet.rulebook.deciding.FactsReader;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.ConditionReader;
import org.helhet.rulebook.rows.ConditionWords;
import org.helhet.rulebook.rows.CustomerRow;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipReader;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.ScenarioRow;
import org.helhet.rulebook.rows.ScenariosReader;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Lookup;
import org.helhet.rulebook.table.Values;
import org.helhet.rulebook.words.Dates;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Terms;
import org.helhet.rulebook.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Understands the examples of {@code scenarios.csv}. Where the topic is filled in, the columns alone count and the story is there for
 * people; where it is empty, the story is read as a mail would be, and a filled column takes the place of what is read.
 */
public final class ExampleReader {

    private static final LocalTime SOME_MORNING = LocalTime.of(10, 0);

    private static final Words EXAMPLE = Words.of("example", "exempel", "eksempel");

    private final Checks checks;
    private final Tables tables;
    private final Calendars calendars;
    private final Countries countries;
    private final Values values;
    private final Lookup lookup;
    private @Nullable FactsReader stories;

    ExampleReader(Checks checks) {
        this.checks = checks;
        tables = checks.tables();
        calendars = new Calendars(tables.calendar());
        countries = new Countries(tables);
        values = new Values(checks.findings());
        lookup = new Lookup(tables.vocabulary(), checks.findings());
    }

    /** Empty, and a finding, where it cannot be understood. */
    Optional<Example> read(ScenarioRow row) {
        var customer = customer(row).orElse(null);
        var area = lookup.areas(cell(row, ScenariosReader.AREA)).stream()
                .findFirst()
                .orElse("");
        var country = country(row, customer, area);
        var zone = calendars.of(country).zone();
        var now = at(cell(row, ScenariosReader.RECEIVED), zone)
                .orElse(checks.today().atTime(SOME_MORNING).atZone(zone).toInstant());
        var statement = statement(row, customer, area, now, zone);
        var topics = topics(row);
        var read = topics.isEmpty() ? stories().read(statement) : plain(statement, topics, customer);
        var facts = withColumns(row, read, country, besides(row));
        var expected = cell(row, ScenariosReader.EXPECT_ANSWER);
        var example = new Example(
                row,
                facts,
                now,
                person(row, cell(row, ScenariosReader.EXPECT_OWNER)).orElse(null),
                day(expected).orElse(null),
                time(expected).orElse(null),
                calledIn(row));
        return checks.findings().stopIn(FileNames.SCENARIOS, row.row()) ? Optional.empty() : Optional.of(example);
    }

    private Cell cell(ScenarioRow row, Column column) {
        return checks.cell(FileNames.SCENARIOS, row.row(), column);
    }

    private List<Topic> topics(ScenarioRow row) {
        return lookup.topics(cell(row, ScenariosReader.TOPIC)).stream()
                .map(name -> new Topic(name, 1, FileNames.SCENARIOS, row.row(), ""))
                .toList();
    }

    private Optional<CustomerRow> customer(ScenarioRow row) {
        return values.oneOf(tables.vocabulary().customers(), cell(row, ScenariosReader.CUSTOMER))
                .flatMap(number -> tables.customers().stream()
                        .filter(known -> known.number().equals(number))
                        .findFirst());
    }

    /** That of the column, of the customer, of those who work in the area, or where we are at home. */
    private String country(ScenarioRow row, @Nullable CustomerRow customer, String area) {
        var said = values.oneOf(Terms.COUNTRY, cell(row, ScenariosReader.COUNTRY));
        return said.orElseGet(() -> Stream.concat(
                        Stream.of(customer == null ? "" : customer.country()),
                        tables.people().values().stream()
                                .filter(person -> person.areas().contains(area))
                                .map(PersonRow::country))
                .filter(countries::isOurs)
                .findFirst()
                .orElse(countries.home()));
    }

    private Statement statement(
            ScenarioRow row, @Nullable CustomerRow customer, String area, Instant now, ZoneId zone) {
        var cell = cell(row, ScenariosReader.NEEDS_BY);
        var needBy = at(cell, zone).map(at -> new NeedBy(at, cell.text())).orElse(null);
        return new Statement(
                values.oneOf(Terms.CHANNEL, cell(row, ScenariosReader.CHANNEL)).orElse(Channel.MAIL),
                now,
                new Complainant("", "", ""),
                customer == null ? "" : customer.number(),
                "",
                "",
                row.story(),
                "",
                needBy,
                area,
                "",
                List.of(),
                1,
                Map.of(),
                Set.of());
    }

    /** Made at the first story that is to be read: that of a large topics.csv takes a while. */
    private FactsReader stories() {
        var reader = stories;
        if (reader == null) {
            reader = new FactsReader(tables, calendars, new Languages());
            stories = reader;
        }
        return reader;
    }

    private Facts plain(Statement statement, List<Topic> topics, @Nullable CustomerRow customer) {
        var accountOwner = customer == null ? null : customer.accountOwner();
        return new Facts(
                topics,
                customer == null ? "" : customer.language(),
                statement.area(),
                "",
                customer == null ? Customer.UNKNOWN : new Customer(customer.number(), customer.name(), customer.type()),
                accountOwner == null ? "" : accountOwner.value(),
                statement.channel(),
                statement.receivedAt(),
                statement.needBy(),
                "",
                Set.of(),
                List.of(),
                1,
                false,
                Map.of(),
                Set.of());
    }

    private Facts withColumns(ScenarioRow row, Facts read, String country, Besides besides) {
        var vulnerable = values.oneOf(Terms.YES_NO, cell(row, ScenariosReader.VULNERABLE));
        var type = values.oneOf(Terms.CUSTOMER_TYPE, cell(row, ScenariosReader.CUSTOMER_TYPE));
        var named = besides.complainedAbout();
        return new Facts(
                read.topics(),
                read.language().isEmpty() ? languageOf(country) : read.language(),
                read.area(),
                country,
                type.map(it -> typed(read.customer(), it)).orElse(read.customer()),
                besides.accountOwner().isEmpty() ? read.accountOwner() : besides.accountOwner(),
                read.channel(),
                read.receivedAt(),
                read.needBy(),
                besides.heardBy(),
                named.isEmpty() ? read.complainedAbout() : named,
                besides.earlier(),
                besides.contacts(),
                vulnerable.orElse(read.vulnerable()),
                Map.of(),
                Set.of());
    }

    private static Customer typed(Customer customer, CustomerType type) {
        return new Customer(customer.number(), customer.name(), type);
    }

    private static String languageOf(String country) {
        return switch (country) {
            case "SE" -> "sv";
            case "NO" -> "nb";
            default -> "en";
        };
    }

    private Besides besides(ScenarioRow row) {
        var cell = cell(row, ScenariosReader.ALSO);
        var also = new ConditionReader(tables.vocabulary(), checks.findings()).read(cell);
        if (!also.stream().allMatch(Besides::canBeSaid)) {
            checks.findings().add(Fault.NOT_IN_LIST, cell, Map.of("list", ConditionWords.PHRASES::listed));
            return Besides.nothing();
        }
        return besides(row, also);
    }

    private Besides besides(ScenarioRow row, List<Condition> also) {
        var cell = cell(row, ScenariosReader.COLLEAGUE);
        var colleague = lookup.person(cell, example(row));
        if (colleague.isEmpty() && also.stream().anyMatch(Besides::speaksOfAColleague)) {
            if (cell.isEmpty()) {
                checks.findings().add(Fault.CELL_EMPTY, cell, Map.of("column", ScenariosReader.COLLEAGUE.heading()));
            }
            return Besides.nothing();
        }
        return Besides.of(also, colleague.orElse(Besides.NOBODY));
    }

    private List<OwnerWord> calledIn(ScenarioRow row) {
        return cell(row, ScenariosReader.EXPECT_CALLED_IN).parts().stream()
                .flatMap(part -> person(row, part).stream())
                .toList();
    }

    private Optional<OwnerWord> person(ScenarioRow row, Cell cell) {
        return OwnershipReader.OWNER_WORDS
                .find(cell.text())
                .or(() -> lookup.person(cell, example(row)).map(OwnerWord.Named::new));
    }

    private static Spoken example(ScenarioRow row) {
        return language -> EXAMPLE.in(language) + " " + row.id();
    }

    private Optional<Instant> at(Cell cell, ZoneId zone) {
        return day(cell)
                .map(day -> LocalDateTime.of(day, time(cell).orElse(LocalTime.of(17, 0)))
                        .atZone(zone)
                        .toInstant());
    }

    private Optional<LocalDate> day(Cell cell) {
        if (!part(cell, 1).isEmpty() && time(cell).isEmpty()) {
            checks.findings().add(Fault.DATE_UNREADABLE, cell);
            return Optional.empty();
        }
        return values.day(new Cell(cell.place(), part(cell, 0)));
    }

    private static Optional<LocalTime> time(Cell cell) {
        return Dates.time(part(cell, 1));
    }

    /** "2026-11-23 08:12": the day, or the hour. */
    private static String part(Cell cell, int number) {
        var parts = cell.text().split("[ T]+", 2);
        return number < parts.length ? parts[number] : "";
    }
}
