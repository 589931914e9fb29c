package org.helhet.casework.link;

import java.util.List;
import org.helhet.casework.Actor;
import org.helhet.casework.Link;
import org.helhet.casework.asking.Asking;
import org.helhet.casework.asking.HandoverRegister;
import org.helhet.casework.link.LinkPage.Choice;
import org.helhet.casework.link.LinkPage.Words;
import org.springframework.stereotype.Component;

/** The page on which a colleague says whether to own a complaint. */
@Component
class HandoverPage implements LinkMatter {

    private static final List<Choice> YES_OR_NO =
            List.of(new Choice("accept", Words.NONE), new Choice("decline", Words.NEEDED));

    private final HandoverRegister offers;
    private final LinkReaders readers;
    private final Asking asking;

    HandoverPage(HandoverRegister offers, LinkReaders readers, Asking asking) {
        this.offers = offers;
        this.readers = readers;
        this.asking = asking;
    }

    @Override
    public Link.Purpose purpose() {
        return Link.Purpose.HANDOVER;
    }

    @Override
    public LinkPage page(Link link) {
        var offer = offers.find(link.subject()).orElseThrow();
        var about = readers.colleague(link, offer.complaint())
                .from(offer.offeredByName(), readers.reachOf(offer.offeredBy()));
        return offer.stands()
                ? about.page("handover.open", offer.reason(), offer.acceptBy(), YES_OR_NO)
                : about.page("handover." + offer.state().word(), "", null, List.of());
    }

    @Override
    public LinkMatter.Deed act(Link link, String action, String words) {
        var actor = new Actor("", "link");
        return LinkMatter.outcome(
                action.equals("accept")
                        ? asking.acceptOffer(link.subject(), actor)
                        : asking.declineOffer(link.subject(), actor, words),
                words);
    }
}
