package org.helhet.casework.link;

import java.time.Clock;
import java.util.List;
import org.helhet.casework.Link;
import org.springframework.stereotype.Component;

/** The page on which the customer says whether we may name them as a reference. */
@Component
class ReferencePage implements LinkMatter {

    private final CustomerAnswers answers;
    private final LinkReaders readers;
    private final Clock clock;

    ReferencePage(CustomerAnswers answers, LinkReaders readers, Clock clock) {
        this.answers = answers;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public Link.Purpose purpose() {
        return Link.Purpose.REFERENCE;
    }

    @Override
    public LinkPage page(Link link) {
        var about = readers.customer(link.subject());
        return switch (answers.reference(link.subject()).orElse("")) {
            case "yes" -> about.page("reference.saidYes", "", null, List.of());
            case "no" -> about.page("reference.saidNo", "", null, List.of());
            default -> about.page("reference.open", "", null, CustomerAnswers.yesOrNo(LinkPage.Words.NONE));
        };
    }

    @Override
    public Deed act(Link link, String action, String words) {
        return answers.saysWhetherWeMayNameThem(link.subject(), action.equals("yes"), clock.instant())
                ? Deed.DONE
                : Deed.TOO_LATE;
    }
}
