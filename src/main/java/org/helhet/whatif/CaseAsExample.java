package org.helhet.whatif;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.file.ComplaintFile;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Earlier;
import org.helhet.decision.Facts;
import org.helhet.decision.Person;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Topic;
import org.springframework.stereotype.Component;

/**
 * Makes an example of a real complaint: what it told, without what says who it was, and what the rules in force say to it when
 * nobody is away and everybody has room.
 */
@Component
public class CaseAsExample {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Explanations explanations;
    private final ComplaintFile complaints;

    CaseAsExample(Explanations explanations, ComplaintFile complaints) {
        this.explanations = explanations;
        this.complaints = complaints;
    }

    /** The cells of a row of {@code scenarios.csv} by their English headings; empty when there is no such complaint. */
    public Optional<Map<String, String>> of(String reference, Rulebook rules) {
        return explanations
                .kept(reference)
                .flatMap(kept -> complaints.one(reference).map(one -> row(kept.facts(), one, rules)));
    }

    private static Map<String, String> row(Facts facts, Complaint complaint, Rulebook rules) {
        var zone = rules.calendarOf(facts.country()).zone();
        var alone = alone(facts);
        var verdict = Verdict.of(rules, alone, facts.receivedAt());
        var needBy = facts.needBy();
        var row = new LinkedHashMap<String, String>();
        row.put("Id", complaint.reference());
        row.put("Story", story(complaint, facts, rules));
        row.put("Topic", facts.topics().stream().map(Topic::name).collect(Collectors.joining(", ")));
        row.put("Area", facts.area());
        row.put("Customer type", facts.customer().type().word());
        row.put("Country", facts.country());
        row.put("Channel", facts.channel().word());
        row.put("Also", String.join(" and ", also(facts)));
        row.put("Colleague", colleague(facts, rules));
        row.put("Needs by", needBy == null ? "" : time(needBy.at(), zone));
        row.put("Vulnerable", facts.vulnerable() ? "yes" : "no");
        row.put("Received", time(facts.receivedAt(), zone));
        row.put("Expect owner", verdict.decision().owner().name());
        row.put("Expect answer by", time(verdict.answerBy(), zone));
        return row;
    }

    /** As the columns of an example can say it: to the minute, nobody away, nobody full, nobody complained about. */
    private static Facts alone(Facts facts) {
        return new Facts(
                facts.topics(),
                facts.language(),
                facts.area(),
                facts.country(),
                facts.customer(),
                facts.accountOwner(),
                facts.channel(),
                facts.receivedAt(),
                facts.needBy(),
                facts.heardBy(),
                Set.of(),
                facts.earlier(),
                facts.contacts(),
                facts.vulnerable(),
                Map.of(),
                Set.of());
    }

    private static String story(Complaint complaint, Facts facts, Rulebook rules) {
        var names = Stream.concat(
                        Stream.of(
                                complaint.from().name(),
                                facts.customer().name(),
                                complaint.customer().name()),
                        rules.people().stream().map(Person::name))
                .toList();
        return new Story(names, facts.area().isEmpty() ? Set.of() : Set.of(facts.area())).of(complaint.text());
    }

    private static List<String> also(Facts facts) {
        var earlier = facts.earlier().stream().limit(1).map(it -> phrase(it.relation()));
        var heard =
                Stream.of(facts.heardBy()).filter(it -> !it.isEmpty()).map(it -> "received by a colleague who may own");
        var account =
                Stream.of(facts.accountOwner()).filter(it -> !it.isEmpty()).map(it -> "has account owner");
        var contacts = facts.contacts() > 1 ? Stream.of("contacts is " + facts.contacts()) : Stream.<String>empty();
        return Stream.concat(
                        Stream.of(earlier, heard, account).flatMap(it -> it).limit(1), contacts)
                .toList();
    }

    private static String phrase(Earlier.Relation relation) {
        return switch (relation) {
            case BELONGS_TO_OPEN -> "belongs to an open complaint";
            case SAME_CUSTOMER_OPEN -> "same customer or item has an open complaint";
            case CLOSED_RECENTLY -> "closed less than 30 days ago, same matter";
        };
    }

    /** Of whom the first of the phrases speaks. */
    private static String colleague(Facts facts, Rulebook rules) {
        var id = facts.earlier().isEmpty()
                ? facts.heardBy().isEmpty() ? facts.accountOwner() : facts.heardBy()
                : facts.earlier().getFirst().owner().value();
        return id.isEmpty()
                ? ""
                : rules.people().stream()
                        .filter(person -> person.id().equals(new PersonId(id)))
                        .map(Person::name)
                        .findFirst()
                        .orElse("");
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.withZone(zone).format(at);
    }
}
