package org.helhet.casework.link;

import java.util.List;
import org.helhet.casework.Link;
import org.helhet.casework.Links;
import org.springframework.stereotype.Component;

/** The page on which the customer says whether it holds; who is content is asked one thing more. */
@Component
class HoldsPage implements LinkMatter {

    private final CustomerAnswers answers;
    private final LinkReaders readers;
    private final Links links;

    HoldsPage(CustomerAnswers answers, LinkReaders readers, Links links) {
        this.answers = answers;
        this.readers = readers;
        this.links = links;
    }

    @Override
    public Link.Purpose purpose() {
        return Link.Purpose.HOLDS;
    }

    @Override
    public LinkPage page(Link link) {
        var question = answers.question(link.subject());
        var about = readers.customer(question.complaint());
        return switch (question.holds()) {
            case "asked" -> about.page("holds.open", "", null, CustomerAnswers.yesOrNo(LinkPage.Words.WELCOME));
            case "yes" -> content(about.page("holds.saidYes", "", null, List.of()), question.complaint(), link);
            case "no" -> about.page("holds.saidNo", "", null, List.of());
            default -> about.page("holds.over", "", null, List.of());
        };
    }

    private LinkPage content(LinkPage page, long complaint, Link link) {
        return answers.reference(complaint).isPresent()
                ? page
                : page.goingOnTo(links.to(Link.Purpose.REFERENCE, complaint, Link.CUSTOMER, link.expiresAt()));
    }

    @Override
    public Deed act(Link link, String action, String words) {
        return answers.saysWhetherItHolds(link.subject(), action.equals("yes"), words) ? Deed.DONE : Deed.TOO_LATE;
    }
}
