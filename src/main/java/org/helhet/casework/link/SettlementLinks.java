package org.helhet.casework.link;

import java.util.List;
import org.helhet.casework.Link;
import org.helhet.casework.link.LinkPage.Choice;
import org.helhet.casework.link.LinkPage.Words;
import org.springframework.stereotype.Component;

/** Whoever may give more says yes or no to a decision with the link of the mail. */
@Component
class SettlementLinks implements LinkMatter {

    private static final String APPROVE = "approve";
    private static final String DECLINE = "decline";

    private final ActLinks acts;

    SettlementLinks(ActLinks acts) {
        this.acts = acts;
    }

    @Override
    public Link.Purpose purpose() {
        return Link.Purpose.SETTLEMENT;
    }

    @Override
    public LinkPage page(Link link) {
        var settlement = acts.settlement(link.subject());
        var choices = settlement.state().equals("proposed")
                ? List.of(new Choice(APPROVE, Words.NONE), new Choice(DECLINE, Words.NEEDED))
                : List.<Choice>of();
        return acts.page("settlement." + settlement.state(), link.person(), settlement.matter(), choices);
    }

    @Override
    public Deed act(Link link, String action, String words) {
        if (action.equals(DECLINE) && words.isEmpty()) {
            return Deed.WORDS_NEEDED;
        }
        return acts.done(
                action.equals(APPROVE)
                        ? acts.approve(link.subject(), link.person())
                        : acts.decline(link.subject(), link.person(), words));
    }
}
