package org.helhet.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Customer;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision rests on. Stored with the decision, so that it can be made again and give the same answer.
 *
 * @param topics what it is about, the surest first; never empty ("unclear" when no query matched)
 * @param language ISO 639-1 of what the customer wrote, such as {@code sv}
 * @param area where it happened, a name of the rulebook's vocabulary, or empty
 * @param country ISO 3166-1 alpha-2 of the customer: whose holidays and hours count
 * @param customer whom it concerns
 * @param accountOwner the person who looks after this business customer, or empty
 * @param receivedAt when anyone in the company first heard it; every promise runs from here
 * @param heardBy the id of the colleague who heard it, or empty
 * @param complainedAbout people named by the complaint: none of them may own or decide it
 * @param earlier complaints it has to do with, the closest first
 * @param contacts how many times the customer has written about open matters, this one included
 * @param vulnerable a need that makes waiting worse, as the customer told it
 * @param openComplaints how many open complaints each person owns
 * @param away who is away now, beyond what {@code people.csv} says
 */
public record Facts(
        List<Topic> topics,
        String language,
        String area,
        String country,
        Customer customer,
        String accountOwner,
        Channel channel,
        Instant receivedAt,
        @Nullable NeedBy needBy,
        String heardBy,
        Set<PersonId> complainedAbout,
        List<Earlier> earlier,
        int contacts,
        boolean vulnerable,
        Map<PersonId, Integer> openComplaints,
        Set<PersonId> away) {

    public Facts {
        topics = List.copyOf(topics);
        complainedAbout = Set.copyOf(complainedAbout);
        earlier = List.copyOf(earlier);
        openComplaints = Map.copyOf(openComplaints);
        away = Set.copyOf(away);
    }

    public boolean isAbout(String topic) {
        return topics.stream().anyMatch(one -> one.name().equals(topic));
    }

    /** The same with what has been told since, after what it was about before. */
    public Facts alsoAbout(List<Topic> told) {
        var fresh = told.stream().filter(topic -> !isAbout(topic.name()));
        return with(Stream.concat(topics.stream(), fresh).toList(), receivedAt, contacts, openComplaints, away);
    }

    /** The same at a moment when these people are away. */
    public Facts whileAway(Set<PersonId> now) {
        return with(topics, receivedAt, contacts, openComplaints, now);
    }

    /** The same after the customer has written so many times. */
    public Facts withContacts(int counted) {
        return with(topics, receivedAt, counted, openComplaints, away);
    }

    /** The same, had it been first heard of then. */
    public Facts heardAt(Instant then) {
        return with(topics, then, contacts, openComplaints, away);
    }

    /** The same while each owns so many open complaints. */
    public Facts whileOwning(Map<PersonId, Integer> counted) {
        return with(topics, receivedAt, contacts, counted, away);
    }

    /** What may change while a complaint is open; the rest stays as it was told. */
    private Facts with(
            List<Topic> topics,
            Instant receivedAt,
            int contacts,
            Map<PersonId, Integer> openComplaints,
            Set<PersonId> away) {
        return new Facts(
                topics,
                language,
                area,
                country,
                customer,
                accountOwner,
                channel,
                receivedAt,
                needBy,
                heardBy,
                complainedAbout,
                earlier,
                contacts,
                vulnerable,
                openComplaints,
                away);
    }
}
