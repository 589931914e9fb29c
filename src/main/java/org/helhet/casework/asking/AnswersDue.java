package org.helhet.casework.asking;

import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.helhet.casework.DueWork;
import org.helhet.casework.Handling;
import org.helhet.casework.Timed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests and offers whose time is up. One that cannot be worked on holds up no other. */
@Component
public class AnswersDue implements Timed {

    private static final Logger LOG = LoggerFactory.getLogger(AnswersDue.class);
    private static final int AT_ONCE = 100;

    private final RequestRegister requests;
    private final Requesting requesting;
    private final HandoverRegister offers;
    private final Offering offering;
    private final Handling handling;
    private final DueWork dueWork;
    private final TransactionTemplate transaction;

    AnswersDue(
            RequestRegister requests,
            Requesting requesting,
            HandoverRegister offers,
            Offering offering,
            Handling handling,
            DueWork dueWork,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.requesting = requesting;
        this.offers = offers;
        this.offering = offering;
        this.handling = handling;
        this.dueWork = dueWork;
        this.transaction = transaction;
    }

    @Override
    public Optional<Instant> next() {
        return Stream.of(requests.next(), offers.next())
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    @Override
    public boolean tend(Instant now) {
        long done = requests.due(now, AT_ONCE).stream()
                        .filter(request -> alone(request, this::request))
                        .count()
                + offers.due(now, AT_ONCE).stream()
                        .filter(offer -> alone(offer, this::offer))
                        .count();
        return done > 0;
    }

    private boolean alone(long id, LongConsumer work) {
        try {
            transaction.executeWithoutResult(status -> work.accept(id));
            return true;
        } catch (RuntimeException broken) {
            LOG.error(
                    "The time of request or offer {} is up, and it could not be worked on; it is tried again.",
                    id,
                    broken);
            return false;
        }
    }

    /** Read again once the complaint is locked: somebody may have answered at this very moment. */
    private void request(long id) {
        var hand = handling.take(requests.find(id).orElseThrow().complaint());
        var request = requests.find(id).orElseThrow();
        var at = request.state() == Request.State.ACCEPTED ? request.due() : request.answerBy();
        if (request.isOpen() && !hand.now().isBefore(at)) {
            dueWork.catchUp(hand);
            requesting.timeIsUp(hand, request);
            dueWork.catchUp(hand);
            handling.putDown(hand);
        }
    }

    private void offer(long id) {
        var hand = handling.take(offers.find(id).orElseThrow().complaint());
        var offer = offers.find(id).orElseThrow();
        if (offer.stands()) {
            dueWork.catchUp(hand);
            offering.lapse(hand, offer);
            handling.putDown(hand);
        }
    }
}
