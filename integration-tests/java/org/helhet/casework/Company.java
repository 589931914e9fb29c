package org.helhet.casework;

import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.helhet.decision.Person;
import org.helhet.testing.FixedRulebook;

/** Four colleagues at work on one complaint: Anna owns what comes in, Kari and Ola stand in, Lea leads them. */
final class Company implements AutoCloseable {

    static final Person OLA = FixedRulebook.person("ola.bakken", "Ola Bakken", "nb");
    static final Person LEA = FixedRulebook.person("lea.lund", "Lea Lund", "sv");
    static final Actor WHOEVER_OUGHT = new Actor("", "admin");

    private static final String CUSTOMER = "eva@customer.example";
    private static final Pattern LINK = Pattern.compile("/l/(\\S+)");

    final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI, OLA, LEA));
    final Receipt open = casework.receive(TestMail.aMail());
    final Asking asking = casework.get(Asking.class);
    final LinkDoor door = casework.get(LinkDoor.class);

    Complaint complaint() {
        return casework.complaint(open);
    }

    Request request() {
        return complaint().course().requests().getLast();
    }

    Handover handover() {
        return complaint().course().handovers().getLast();
    }

    void asks(String to, String text) {
        asking.ask(open.reference(), WHOEVER_OUGHT, new RequestWish(to, text, null));
    }

    void offers(String to) {
        asking.offer(open.reference(), WHOEVER_OUGHT, new HandoverWish(to, "I am full"));
    }

    /** The token in the last mail of a kind that somebody got. */
    String link(Person to, String kind) {
        return link(to.email(), kind);
    }

    /** The token in the last mail of a kind that the customer got. */
    String linkToCustomer(String kind) {
        return link(CUSTOMER, kind);
    }

    private String link(String to, String kind) {
        var found = LINK.matcher(casework.sql()
                .sql("select body from outbox where recipient = :to and kind = :kind order by id desc limit 1")
                .param("to", to)
                .param("kind", kind)
                .query(String.class)
                .single());
        found.find();
        return found.group(1);
    }

    List<String> mails(Person to) {
        return casework.waitingFor(to.email());
    }

    List<String> mailsToCustomer() {
        return casework.waitingFor(CUSTOMER);
    }

    void pass(Duration time) {
        casework.clock.advance(time);
        tend();
    }

    /** What the watch does beside the promises. */
    void tend() {
        for (var timed : List.of(AnswersDue.class, LastDays.class, Covering.class, RotaCheck.class)) {
            casework.get(timed).tend(casework.clock.instant());
        }
    }

    @Override
    public void close() {
        casework.close();
    }
}
