package org.helhet.casework;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.decision.Letter;
import org.helhet.decision.Person;
import org.helhet.decision.Telling;
import org.springframework.stereotype.Component;

/** Writes to customers and colleagues about a complaint under way. Whom a mail cannot reach is an event with its reason. */
@Component
class CaseMail {

    private static final Duration LINKS_WORK_FOR = Duration.ofDays(30);

    /** ASCII only: few mail servers take other letters in an address (RFC 6531). */
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^<>,;@]]+@[!-~&&[^<>,;@]]+");

    private final Links links;
    private final CaseworkSettings settings;
    private final CoverRegister covers;

    CaseMail(Links links, CaseworkSettings settings, CoverRegister covers) {
        this.covers = covers;
        this.links = links;
        this.settings = settings;
    }

    static boolean reaches(InHand hand) {
        return ADDRESS.matcher(hand.held().complainant().email()).matches();
    }

    /** A person's words, so no machine wrote it. */
    void fromPerson(InHand hand, Letter.Kind kind, Telling telling) {
        fromPerson(hand, kind, hand.next(), telling);
    }

    /** {@code next} is what the customer is to wait for. */
    void fromPerson(InHand hand, Letter.Kind kind, Promise next, Telling telling) {
        toCustomer(hand, kind, next, telling, "");
    }

    /** Nobody wrote it; {@code next} is what the customer is to wait for. */
    void fromUs(InHand hand, Letter.Kind kind, Promise next, Telling telling) {
        toCustomer(hand, kind, next, telling, "auto-generated");
    }

    private void toCustomer(InHand hand, Letter.Kind kind, Promise next, Telling telling, String autoSubmitted) {
        if (!reaches(hand)) {
            notWritten(hand, kind, "The customer has no mail address; the status page says it.");
            return;
        }
        var told = hand.about(next).told(settings, hand.now(), hand.held().words(), "", telling);
        var letter = hand.rules().rulebook().write(kind, hand.facts().language(), told);
        hand.write(Draft.toCustomer(kind, hand, letter, autoSubmitted), Dice.messageId(settings.host()));
    }

    /** And to whoever looks after it while the owner is away. */
    void toOwner(InHand hand, Letter.Kind kind, Promise next, Telling telling) {
        toColleague(hand, kind, hand.owner().id(), next, telling);
        covers.coverOf(hand.id()).ifPresent(cover -> toColleague(hand, kind, cover, next, telling));
    }

    void toColleague(InHand hand, Letter.Kind kind, PersonId reader, Promise next, Telling telling) {
        var person = hand.rules().people().get(reader);
        if (person == null || person.email().isBlank()) {
            notWritten(hand, kind, "%s has no mail address.".formatted(reader));
            return;
        }
        toColleague(hand, kind, person, next, telling);
    }

    private void toColleague(InHand hand, Letter.Kind kind, Person person, Promise next, Telling telling) {
        var named = telling.colleague().isEmpty() ? telling.colleague(person.name()) : telling;
        var told = hand.about(next).told(settings, hand.now(), hand.held().words(), "", named);
        var letter = hand.rules().rulebook().write(kind, person.language(), told);
        hand.write(Draft.toColleague(kind, hand.held().reference(), person, letter), Dice.messageId(settings.host()));
    }

    /** An address where the person can act, without an account. */
    String link(InHand hand, Link.Purpose purpose, long subject, String person) {
        return links.to(purpose, subject, person, hand.now().plus(LINKS_WORK_FOR));
    }

    /** What has been answered by such a link may be answered once more. */
    void answersAnew(Link.Purpose purpose, long subject) {
        links.anew(purpose, subject);
    }

    static void notWritten(InHand hand, Letter.Kind kind, String because) {
        hand.happened(EventKind.MESSAGE_NOT_WRITTEN, Event.SYSTEM, Map.of("message", kind.word(), "because", because));
    }
}
