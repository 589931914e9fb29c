package org.helhet.casework;

import static org.helhet.testing.FixedRulebook.ANNA;
import static org.helhet.testing.FixedRulebook.KARI;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.helhet.casework.arrival.Receipt;
import org.helhet.casework.asking.AnswersDue;
import org.helhet.casework.asking.Asking;
import org.helhet.casework.asking.Handover;
import org.helhet.casework.asking.HandoverWish;
import org.helhet.casework.asking.Request;
import org.helhet.casework.asking.RequestWish;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.link.LinkDoor;
import org.helhet.casework.people.Covering;
import org.helhet.casework.people.LastDays;
import org.helhet.casework.people.RotaCheck;
import org.helhet.decision.Person;
import org.helhet.testing.FixedRulebook;

/** Four colleagues at work on one complaint: Anna owns what comes in, Kari and Ola stand in, Lea leads them. */
public final class Company implements AutoCloseable {

    public static final Person OLA = FixedRulebook.person("ola.bakken", "Ola Bakken", "nb");
    public static final Person LEA = FixedRulebook.person("lea.lund", "Lea Lund", "sv");
    public static final Actor WHOEVER_OUGHT = new Actor("", "admin");

    private static final String CUSTOMER = "eva@customer.example";
    private static final Pattern LINK = Pattern.compile("/l/(\\S+)");

    public final CaseworkUnderTest casework = CaseworkUnderTest.with(FixedRulebook.of(ANNA, KARI, OLA, LEA));
    public final Receipt open = casework.receive(TestMail.aMail());
    public final Asking asking = casework.get(Asking.class);
    public final LinkDoor door = casework.get(LinkDoor.class);

    public Complaint complaint() {
        return casework.complaint(open);
    }

    public Request request() {
        return complaint().course().requests().getLast();
    }

    public Handover handover() {
        return complaint().course().handovers().getLast();
    }

    public void asks(String to, String text) {
        asking.ask(open.reference(), WHOEVER_OUGHT, new RequestWish(to, text, null));
    }

    public void offers(String to) {
        asking.offer(open.reference(), WHOEVER_OUGHT, new HandoverWish(to, "I am full"));
    }

    /** The token in the last mail of a kind that somebody got. */
    public String link(Person to, String kind) {
        return link(to.email(), kind);
    }

    /** The token in the last mail of a kind that the customer got. */
    public String linkToCustomer(String kind) {
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

    public List<String> mails(Person to) {
        return casework.waitingFor(to.email());
    }

    public List<String> mailsToCustomer() {
        return casework.waitingFor(CUSTOMER);
    }

    public void pass(Duration time) {
        casework.clock.advance(time);
        tend();
    }

    /** What the watch does beside the promises. */
    public void tend() {
        for (var timed : List.of(AnswersDue.class, LastDays.class, Covering.class, RotaCheck.class)) {
            casework.get(timed).tend(casework.clock.instant());
        }
    }

    @Override
    public void close() {
        casework.close();
    }
}
