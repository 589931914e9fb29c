package org.helhet.casework.link;

import java.util.List;
import org.helhet.casework.Actor;
import org.helhet.casework.Link;
import org.helhet.casework.Links;
import org.helhet.casework.asking.Asking;
import org.helhet.casework.asking.Request;
import org.helhet.casework.asking.RequestRegister;
import org.helhet.casework.link.LinkPage.Choice;
import org.helhet.casework.link.LinkPage.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages on which a colleague answers a request: will you take it, and is it done. */
@Configuration
class RequestPages {

    private static final List<Choice> YES_OR_NO =
            List.of(new Choice("accept", Words.NONE), new Choice("decline", Words.NEEDED));
    private static final List<Choice> DONE_OR_NOT =
            List.of(new Choice("done", Words.WELCOME), new Choice("decline", Words.NEEDED));

    @Bean
    LinkMatter requestMatter(RequestRegister requests, LinkReaders readers, Asking asking, Links links) {
        return new Page(Link.Purpose.REQUEST, requests, readers, asking, links);
    }

    @Bean
    LinkMatter requestDoneMatter(RequestRegister requests, LinkReaders readers, Asking asking, Links links) {
        return new Page(Link.Purpose.REQUEST_DONE, requests, readers, asking, links);
    }

    private record Page(Link.Purpose purpose, RequestRegister requests, LinkReaders readers, Asking asking, Links links)
            implements LinkMatter {

        @Override
        public LinkPage page(Link link) {
            var request = requests.find(link.subject()).orElseThrow();
            var about = readers.colleague(link, request.complaint());
            if (!request.person().value().equals(link.person())) {
                return about.page("request.withdrawn", "", null, List.of());
            }
            return switch (request.state()) {
                case ASKED -> asked(about, request);
                case ACCEPTED -> accepted(about, request, link);
                case DECLINED -> about.page("request.declined", request.text(), null, List.of());
                case DONE -> about.page("request.done", request.text(), null, List.of());
                case SILENT, LATE -> about.page("request.silent", request.text(), null, List.of());
                case RETURNED, WITHDRAWN -> about.page("request.withdrawn", request.text(), null, List.of());
            };
        }

        private LinkPage asked(LinkReaders.About about, Request request) {
            return purpose == Link.Purpose.REQUEST
                    ? about.page("request.open", request.text(), request.answerBy(), YES_OR_NO)
                    : about.page("request.work", request.text(), request.due(), DONE_OR_NOT);
        }

        private LinkPage accepted(LinkReaders.About about, Request request, Link link) {
            return purpose == Link.Purpose.REQUEST
                    ? about.page("request.accepted", request.text(), null, List.of())
                            .goingOnTo(
                                    links.to(Link.Purpose.REQUEST_DONE, request.id(), link.person(), link.expiresAt()))
                    : about.page("request.work", request.text(), request.due(), DONE_OR_NOT);
        }

        @Override
        public LinkMatter.Deed act(Link link, String action, String words) {
            var actor = new Actor("", "link");
            return LinkMatter.outcome(
                    switch (action) {
                        case "accept" -> asking.accept(link.subject(), actor);
                        case "done" -> asking.done(link.subject(), actor, words);
                        default -> asking.decline(link.subject(), actor, words);
                    },
                    words);
        }
    }
}
