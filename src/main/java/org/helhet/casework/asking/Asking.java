package org.helhet.casework.asking;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.helhet.casework.Actor;
import org.helhet.casework.By;
import org.helhet.casework.InHand;
import org.helhet.casework.Outcome;
import org.helhet.casework.Text;
import org.helhet.casework.acting.Acts;
import org.helhet.casework.acting.References;
import org.helhet.complaint.PersonId;
import org.springframework.stereotype.Service;

/** What the owner asks of colleagues, and what they answer, over any door. Each is one transaction; two at once come one after the other. */
@Service
public class Asking {

    private final Acts acts;
    private final Requesting requesting;
    private final RequestRegister requests;
    private final Offering offering;
    private final HandoverRegister offers;
    private final References references;

    Asking(
            Acts acts,
            Requesting requesting,
            RequestRegister requests,
            Offering offering,
            HandoverRegister offers,
            References references) {
        this.acts = acts;
        this.requesting = requesting;
        this.requests = requests;
        this.offering = offering;
        this.offers = offers;
        this.references = references;
    }

    /** A part is asked for. */
    public Outcome ask(String reference, Actor actor, RequestWish wish) {
        return acts.act(reference, actor, hand -> hand.owner().id(), (hand, by) -> requesting.ask(hand, by, wish));
    }

    public Outcome accept(long request, Actor actor) {
        return onRequest(request, actor, Request::person, hand -> (by, now) -> requesting.accept(hand, by, now));
    }

    /** {@code why} cannot be empty. */
    public Outcome decline(long request, Actor actor, String why) {
        var said = Text.clean(why).strip();
        return onRequest(request, actor, Request::person, hand -> (by, now) -> requesting.decline(hand, by, now, said));
    }

    public Outcome done(long request, Actor actor, String note) {
        var said = Text.clean(note).strip();
        return onRequest(request, actor, Request::person, hand -> (by, now) -> requesting.done(hand, by, now, said));
    }

    /** The owner does not need it any more. */
    public Outcome withdraw(long request, Actor actor) {
        return onRequest(request, actor, Request::askedBy, hand -> (by, now) -> requesting.withdraw(hand, by, now));
    }

    /** The complaint is offered to another owner. */
    public Outcome offer(String reference, Actor actor, HandoverWish wish) {
        return acts.act(reference, actor, hand -> hand.owner().id(), (hand, by) -> offering.offer(hand, by, wish));
    }

    public Outcome acceptOffer(long offer, Actor actor) {
        return onOffer(offer, actor, hand -> (by, now) -> offering.accept(hand, by, now));
    }

    /** {@code why} cannot be empty. */
    public Outcome declineOffer(long offer, Actor actor, String why) {
        var said = Text.clean(why).strip();
        return onOffer(offer, actor, hand -> (by, now) -> offering.decline(hand, by, now, said));
    }

    /** The request is read again once the complaint is locked. */
    private Outcome onRequest(
            long id,
            Actor actor,
            Function<Request, PersonId> whoOught,
            Function<InHand, BiFunction<By, Request, Outcome>> act) {
        return requests.find(id)
                .map(found -> acts.act(
                        references.of(found.complaint()),
                        actor,
                        hand -> whoOught.apply(found),
                        (hand, by) ->
                                act.apply(hand).apply(by, requests.find(id).orElseThrow())))
                .orElseGet(() -> new Outcome.Unknown("id", "There is no request %d.".formatted(id)));
    }

    private Outcome onOffer(long id, Actor actor, Function<InHand, BiFunction<By, Handover, Outcome>> act) {
        return offers.find(id)
                .map(found -> acts.act(
                        references.of(found.complaint()),
                        actor,
                        hand -> found.person(),
                        (hand, by) -> act.apply(hand).apply(by, offers.find(id).orElseThrow())))
                .orElseGet(() -> new Outcome.Unknown("id", "There is no offer %d.".formatted(id)));
    }
}
