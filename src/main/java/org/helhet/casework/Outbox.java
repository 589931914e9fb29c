package org.helhet.casework;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.helhet.decision.Letter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The messages that are true but not yet sent. Each is sent at least once, and is never given up in silence. */
@Service
public class Outbox {

    private static final Duration CLAIMED_FOR = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final OutboxRegister register;
    private final Journal journal;
    private final Handling handling;
    private final Unheard unheard;
    private final RulebookInForce rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(
            OutboxRegister register,
            Journal journal,
            Handling handling,
            Unheard unheard,
            RulebookInForce rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.register = register;
        this.journal = journal;
        this.handling = handling;
        this.unheard = unheard;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes messages that are due, the oldest first; nobody else gets them for the next minutes. */
    public List<OutgoingMessage> claim(int atMost) {
        var now = clock.instant();
        return register.claim(now, now.plus(CLAIMED_FOR), atMost);
    }

    /** The mail server has taken it. */
    public void sent(OutgoingMessage message) {
        var now = clock.instant();
        var sent = new Event(
                EventKind.MESSAGE_SENT,
                Event.SYSTEM,
                Map.of("message", message.kind().word()));
        transaction.executeWithoutResult(status -> register.done(message.id(), "sent", "", now)
                .ifPresent(
                        complaint -> journal.write(complaint, now, rules.get().version(), List.of(sent))));
    }

    /** It could not be handed over now; it is tried again, later each time, at most ten minutes apart. */
    public void failed(OutgoingMessage message, String error) {
        register.tryAgain(message.id(), clock.instant().plus(waitAfter(message.attempts())), error);
    }

    /** The mail server will never take it (5yz): the timeline says so, and the owner is told. */
    public void refused(OutgoingMessage message, String error) {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> register.done(message.id(), "refused", error, now)
                .ifPresent(complaint -> refused(complaint, message.kind(), error)));
    }

    private void refused(long complaint, Letter.Kind kind, String error) {
        var hand = handling.take(complaint);
        var because = Text.clean(error);
        hand.happened(EventKind.MESSAGE_REFUSED, Event.SYSTEM, Map.of("message", kind.word(), "because", because));
        if (kind.reader() == Letter.Reader.CUSTOMER) {
            unheard.told(hand, because);
        }
        handling.putDown(hand);
    }

    private static Duration waitAfter(int attempts) {
        var doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 6));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
