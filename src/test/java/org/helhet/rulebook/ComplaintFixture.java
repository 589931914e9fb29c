package org.helhet.rulebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Customer;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Earlier;
import org.helhet.decision.Facts;
import org.helhet.decision.NeedBy;
import org.helhet.decision.Topic;

/** Facts of a complaint, told as a story: {@code aComplaint().about("damaged").in("Malmö")}. */
public final class ComplaintFixture {

    public static final Instant MONDAY_09_00 = Instant.parse("2026-11-23T08:00:00Z");

    private List<Topic> topics = List.of();
    private String area = "";
    private String country = "SE";
    private Customer customer = Customer.UNKNOWN;
    private String accountOwner = "";
    private Instant receivedAt = MONDAY_09_00;
    private NeedBy needBy;
    private String heardBy = "";
    private int contacts = 1;
    private boolean vulnerable;
    private final List<Earlier> earlier = new ArrayList<>();
    private final Set<PersonId> complainedAbout = new HashSet<>();
    private final Map<PersonId, Integer> openComplaints = new HashMap<>();
    private final Set<PersonId> away = new HashSet<>();

    public static ComplaintFixture aComplaint() {
        return new ComplaintFixture().about("unclear");
    }

    public ComplaintFixture about(String... names) {
        topics = Arrays.stream(names)
                .map(name -> new Topic(name, 1, "topics.csv", 2, "words"))
                .toList();
        return this;
    }

    public ComplaintFixture in(String where) {
        area = where;
        return this;
    }

    ComplaintFixture fromNorway() {
        country = "NO";
        return this;
    }

    ComplaintFixture fromABusiness() {
        customer = new Customer("", "A company", CustomerType.BUSINESS);
        return this;
    }

    public ComplaintFixture lookedAfterBy(String person) {
        accountOwner = person;
        return fromABusiness();
    }

    ComplaintFixture received(String instant) {
        receivedAt = Instant.parse(instant);
        return this;
    }

    public ComplaintFixture neededBy(String instant) {
        needBy = new NeedBy(Instant.parse(instant), "senast då");
        return this;
    }

    ComplaintFixture heardBy(String person) {
        heardBy = person;
        return this;
    }

    ComplaintFixture writtenTimes(int times) {
        contacts = times;
        return this;
    }

    ComplaintFixture fromSomebodyVulnerable() {
        vulnerable = true;
        return this;
    }

    ComplaintFixture after(Earlier.Relation relation, String owner) {
        earlier.add(new Earlier(relation, "H-0000-00", new PersonId(owner)));
        return this;
    }

    public ComplaintFixture complainingAbout(String person) {
        complainedAbout.add(new PersonId(person));
        return this;
    }

    public ComplaintFixture whileAway(String... people) {
        Arrays.stream(people).map(PersonId::new).forEach(away::add);
        return this;
    }

    ComplaintFixture whileOwning(String person, int open) {
        openComplaints.put(new PersonId(person), open);
        return this;
    }

    public Facts facts() {
        return new Facts(
                topics,
                "sv",
                area,
                country,
                customer,
                accountOwner,
                Channel.MAIL,
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
