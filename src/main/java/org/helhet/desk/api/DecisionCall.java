package org.helhet.desk.api;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Customer;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Facts;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Statement;
import org.helhet.decision.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What is asked by {@code POST /api/decisions}: what a complaint says, read by the rulebook, and facts that are set outright
 * instead of being read.
 */
record DecisionCall(Facts facts, Instant now) {

    /** Refuses with every fault at once. */
    static DecisionCall read(Fields call, Rulebook rulebook, Times times, Instant clock) {
        var now = Objects.requireNonNullElse(call.time("now", times, LocalTime.NOON), clock);
        var receivedAt = Objects.requireNonNullElse(call.time("receivedAt", times, LocalTime.NOON), now);
        call.check(!receivedAt.isAfter(now), "receivedAt", "This is after the time at which is decided.");
        var statement = statement(call, times, receivedAt);
        call.check(call.has("topics") || !statement.text().isEmpty(), "text", "Give a text, or topics.");
        var set = new SetFacts(call);
        call.refuseFaults();
        return new DecisionCall(set.insteadOf(rulebook.read(statement)), now);
    }

    private static Statement statement(Fields call, Times times, Instant receivedAt) {
        return new Statement(
                Objects.requireNonNullElse(ComplaintCall.channel(call), Channel.API),
                receivedAt,
                ComplaintCall.from(call.object("from")),
                ComplaintCall.line(call, "customerNumber"),
                ComplaintCall.line(call, "orderNumber"),
                ComplaintCall.line(call, "subject"),
                ComplaintCall.text(call),
                ComplaintCall.language(call),
                ComplaintCall.needBy(call, times),
                ComplaintCall.line(call, "area"),
                ComplaintCall.line(call, "heardBy"),
                List.of(),
                1,
                Map.of(),
                people(call, "away"));
    }

    private static Set<PersonId> people(Fields call, String name) {
        return call.texts(name).stream()
                .filter(id -> !id.isBlank())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** The facts that the caller names; each takes the place of what the rulebook reads. */
    private record SetFacts(
            List<Topic> topics,
            String country,
            String accountOwner,
            @Nullable CustomerType customerType,
            Set<PersonId> complainedAbout,
            int contacts,
            boolean vulnerable) {

        SetFacts(Fields call) {
            this(
                    call.texts("topics").stream()
                            .map(name -> new Topic(name, 1, "", 0, ""))
                            .toList(),
                    call.text("country"),
                    call.text("accountOwner"),
                    call.word("customerType", SetFacts::customerType, "business, consumer"),
                    people(call, "complainedAbout"),
                    call.number("contacts", 1),
                    call.flag("vulnerable"));
        }

        Facts insteadOf(Facts read) {
            return new Facts(
                    topics.isEmpty() ? read.topics() : topics,
                    read.language(),
                    read.area(),
                    country.isEmpty() ? read.country() : country,
                    customer(read.customer()),
                    accountOwner.isEmpty() ? read.accountOwner() : accountOwner,
                    read.channel(),
                    read.receivedAt(),
                    read.needBy(),
                    read.heardBy(),
                    complainedAbout.isEmpty() ? read.complainedAbout() : complainedAbout,
                    read.earlier(),
                    contacts,
                    vulnerable || read.vulnerable(),
                    read.openComplaints(),
                    read.away());
        }

        private Customer customer(Customer read) {
            return customerType == null ? read : new Customer(read.number(), read.name(), customerType);
        }

        private static Optional<CustomerType> customerType(String word) {
            return Words.find(CustomerType.values(), CustomerType::word, word);
        }
    }
}
