package org.helhet.rulebook.deciding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.complaint.Customer;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.decision.Facts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Statement;
import org.helhet.decision.Topic;
import org.helhet.reading.Languages;
import org.helhet.reading.NeedByReader;
import org.helhet.rulebook.rows.CustomerRow;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.TopicLimits;
import org.helhet.rulebook.topics.TopicRow;
import org.helhet.rulebook.topics.TopicSearch;
import org.helhet.rulebook.words.Language;
import org.jspecify.annotations.Nullable;

/** Reads a statement in the terms of the tables. */
public final class FactsReader {

    private final Tables tables;
    private final Calendars calendars;
    private final Countries countries;
    private final CustomerMatch customers;
    private final Names names;
    private final TopicSearch topics;
    private final TopicLimits topicLimits;
    private final Set<String> urgentTopics;
    private final Languages languages;
    private final NeedByReader needBy = new NeedByReader();

    public FactsReader(Tables tables, Calendars calendars, Languages languages) {
        this.tables = tables;
        this.calendars = calendars;
        this.countries = new Countries(tables);
        this.customers = new CustomerMatch(tables);
        this.names = new Names(tables);
        this.topics = new TopicSearch(tables.topics());
        this.topicLimits = new TopicLimits(tables.limits());
        this.urgentTopics = tables.topics().stream()
                .filter(topic -> topic.severity() == Severity.URGENT)
                .map(TopicRow::topic)
                .collect(Collectors.toUnmodifiableSet());
        this.languages = languages;
    }

    public Facts read(Statement statement) {
        var text = (statement.subject() + "\n" + statement.text()).strip();
        var row = customers
                .of(statement.customerNumber(), statement.from().email())
                .orElse(null);
        var language = language(statement, text, row);
        var area = area(statement.area(), text);
        var country = country(row, area, language);
        var heardBy = colleague(statement.heardBy());
        var zone = calendars.of(country).zone();
        return new Facts(
                topics(text, language, LocalDate.ofInstant(statement.receivedAt(), zone)),
                language,
                area,
                country,
                row == null ? Customer.UNKNOWN : new Customer(row.number(), row.name(), row.type()),
                row == null || row.accountOwner() == null
                        ? ""
                        : row.accountOwner().value(),
                statement.channel(),
                statement.receivedAt(),
                needBy(statement, text, language, zone),
                heardBy.map(PersonId::value).orElse(""),
                complainedAbout(statement, text, heardBy),
                statement.earlier(),
                statement.contacts(),
                names.vulnerable(text),
                statement.openComplaints(),
                statement.away());
    }

    private List<Topic> topics(String text, String language, LocalDate day) {
        return topicLimits.counted(topics.topicsOf(text, language), day, urgentTopics::contains);
    }

    private String language(Statement statement, String text, @Nullable CustomerRow customer) {
        return Stream.of(
                        statement.language(),
                        languages.of(text),
                        customer == null ? "" : customer.language(),
                        Language.EN.code())
                .filter(language -> !language.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private String area(String said, String text) {
        return tables.vocabulary().areas().find(said).orElseGet(() -> names.area(text));
    }

    /** One that the calendar knows: the customer's, that of the area, that of the language, or where we are at home. */
    private String country(@Nullable CustomerRow customer, String area, String language) {
        var candidates = Stream.concat(
                Stream.of(customer == null ? "" : customer.country()),
                Stream.concat(countriesOf(area), Stream.of(countryOf(language), countries.home())));
        return candidates.filter(countries::isOurs).findFirst().orElse("");
    }

    private Stream<String> countriesOf(String area) {
        return tables.people().values().stream()
                .filter(person -> person.areas().contains(area))
                .map(PersonRow::country);
    }

    private static String countryOf(String language) {
        return switch (language) {
            case "sv" -> "SE";
            case "nb", "nn", "no" -> "NO";
            case "da" -> "DK";
            case "fi" -> "FI";
            default -> "";
        };
    }

    private @Nullable NeedBy needBy(Statement statement, String text, String language, ZoneId zone) {
        var said = statement.needBy();
        return said != null
                ? said
                : needBy.read(text, language, statement.receivedAt(), zone)
                        .map(found -> new NeedBy(found.at(), found.words()))
                        .orElse(null);
    }

    private Optional<PersonId> colleague(String word) {
        return word.isBlank() ? Optional.empty() : tables.vocabulary().people().find(word);
    }

    /** Whoever heard it, or writes it, is not complained about. */
    private Set<PersonId> complainedAbout(Statement statement, String text, Optional<PersonId> heardBy) {
        var innocent = Stream.of(
                        heardBy,
                        colleague(statement.from().email()),
                        colleague(statement.from().name()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return names.people(text).stream()
                .filter(person -> !innocent.contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
