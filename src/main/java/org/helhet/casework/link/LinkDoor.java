package org.helhet.casework.link;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.helhet.casework.Link;
import org.helhet.casework.LinkRegister;
import org.helhet.casework.Links;
import org.helhet.casework.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in whoever has a link. Looking changes nothing, so that programs that look into mail may; acting works once. */
@Service
public class LinkDoor {

    private final Links links;
    private final LinkRegister register;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Link.Purpose, LinkMatter> matters = new EnumMap<>(Link.Purpose.class);

    LinkDoor(
            Links links,
            LinkRegister register,
            ObjectProvider<LinkMatter> matters,
            TransactionTemplate transaction,
            Clock clock) {
        this.links = links;
        this.register = register;
        this.transaction = transaction;
        this.clock = clock;
        matters.forEach(matter -> this.matters.put(matter.purpose(), matter));
    }

    /** What the page shows. */
    public LinkAnswer open(String token) {
        return behind(token, this::open);
    }

    /** Does what the person chose, unless the link was used or is over. */
    public LinkAnswer act(String token, String action, String words) {
        var said = Text.clean(words).strip();
        return behind(token, (link, matter) -> act(link, matter, action, said));
    }

    private LinkAnswer behind(String token, BiFunction<Link, LinkMatter, LinkAnswer> answer) {
        return links.read(token)
                .flatMap(link ->
                        Optional.ofNullable(matters.get(link.purpose())).map(matter -> answer.apply(link, matter)))
                .orElseGet(LinkAnswer.Unknown::new);
    }

    private LinkAnswer open(Link link, LinkMatter matter) {
        var page = matter.page(link);
        if (page.isOver() || register.isUsed(link)) {
            return new LinkAnswer.Over(page.withoutChoices());
        }
        return link.isOverAt(clock.instant())
                ? new LinkAnswer.Expired(page.withoutChoices())
                : new LinkAnswer.Asks(page);
    }

    private LinkAnswer act(Link link, LinkMatter matter, String action, String words) {
        var opened = open(link, matter);
        if (!(opened instanceof LinkAnswer.Asks asks) || !asks.page().offers(action)) {
            return opened;
        }
        return switch (inOneTransaction(link, matter, action, words)) {
            case DONE -> new LinkAnswer.Done(matter.page(link).withoutChoices());
            case WORDS_NEEDED -> new LinkAnswer.AsksAgain(asks.page(), action);
            case TOO_LATE -> new LinkAnswer.Over(matter.page(link).withoutChoices());
        };
    }

    private LinkMatter.Deed inOneTransaction(Link link, LinkMatter matter, String action, String words) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var outcome = register.use(link, action, clock.instant())
                    ? matter.act(link, action, words)
                    : LinkMatter.Deed.TOO_LATE;
            if (outcome != LinkMatter.Deed.DONE) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }
}
