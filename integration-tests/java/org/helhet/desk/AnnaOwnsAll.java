package org.helhet.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.helhet.complaint.Customer;
import org.helhet.complaint.Owner;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.complaint.Severity;
import org.helhet.decision.Decision;
import org.helhet.decision.Facts;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Person;
import org.helhet.decision.Promises;
import org.helhet.decision.Reason;
import org.helhet.decision.Reasons;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Statement;
import org.helhet.decision.Topic;

/** A rulebook with one row: whatever it is about, Anna Berg owns it and gets in touch within two hours. */
class AnnaOwnsAll implements Rulebook {

    private static final Owner ANNA =
            new Owner(new PersonId("anna.berg"), "Anna Berg", "anna.berg@example.com", "+46 40 123 45 67");

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Person> people() {
        return List.of(new Person(ANNA.id(), ANNA.name(), ANNA.email(), ANNA.phone(), "sv", true));
    }

    @Override
    public Facts read(Statement statement) {
        return new Facts(
                List.of(new Topic("unclear", 0, "topics.csv", 2, "")),
                statement.language().isEmpty() ? "sv" : statement.language(),
                statement.area(),
                "SE",
                Customer.UNKNOWN,
                "",
                statement.channel(),
                statement.receivedAt(),
                statement.needBy(),
                statement.heardBy(),
                Set.of(),
                statement.earlier(),
                statement.contacts(),
                false,
                statement.openComplaints(),
                statement.away());
    }

    @Override
    public Decision decide(Facts facts, Instant now) {
        var contact = Promise.of(Promise.Kind.PERSONAL_CONTACT, now, now.plus(Duration.ofHours(2)));
        var answer = Promise.of(Promise.Kind.ANSWER, now, now.plus(Duration.ofDays(3)));
        return new Decision.Assigned(
                ANNA,
                facts.topics().getFirst().name().equals("safety") ? Severity.URGENT : Severity.NORMAL,
                new Promises(List.of(contact, answer)),
                new Reasons(List.of(new Reason(Reason.About.OWNER, "ownership.csv", 2, "anything → Anna Berg"))));
    }

    @Override
    public Letter write(Letter.Kind kind, String language, LetterFacts facts) {
        return new Letter("[" + facts.reference() + "]", kind.file(), language);
    }
}
