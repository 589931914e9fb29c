package org.helhet.casework.link;

import java.util.List;
import org.helhet.casework.Link;
import org.helhet.casework.link.LinkPage.Choice;
import org.helhet.casework.link.LinkPage.Words;
import org.springframework.stereotype.Component;

/** Whoever was called in says with the link of the mail that they are on it. */
@Component
class CallLinks implements LinkMatter {

    private static final String ACKNOWLEDGE = "acknowledge";

    private final ActLinks acts;

    CallLinks(ActLinks acts) {
        this.acts = acts;
    }

    @Override
    public Link.Purpose purpose() {
        return Link.Purpose.ESCALATION;
    }

    @Override
    public LinkPage page(Link link) {
        var call = acts.call(link.subject(), link.person());
        var key =
                call.acknowledged() ? "escalation.acknowledged" : call.closed() ? "escalation.over" : "escalation.open";
        var choices =
                call.acknowledged() || call.closed() ? List.<Choice>of() : List.of(new Choice(ACKNOWLEDGE, Words.NONE));
        return acts.page(key, link.person(), call.matter(), choices);
    }

    @Override
    public Deed act(Link link, String action, String words) {
        return acts.done(acts.acknowledge(link.subject(), link.person()));
    }
}
