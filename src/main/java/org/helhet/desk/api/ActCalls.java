package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.helhet.casework.Answer;
import org.helhet.casework.Verdict;
import org.helhet.casework.acting.Acts;
import org.helhet.casework.acting.Move;
import org.helhet.casework.acting.News;
import org.helhet.decision.Telling;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a colleague does to a complaint, over HTTP. {@code by} in each call says who; without it, it is the owner. */
@RestController
@RequestMapping(path = "/api/complaints/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
class ActCalls {

    private final Acts acts;
    private final Act act;
    private final Times times;

    ActCalls(Acts acts, Act act, Times times) {
        this.acts = acts;
        this.act = act;
        this.times = times;
    }

    /** {@code {text, nextUpdateBy?, plan?, channel?, by?}}: told to the customer, by mail unless the channel says how it was told. */
    @PostMapping("/updates")
    ResponseEntity<ComplaintView> update(@PathVariable String reference, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> new News(
                        Act.needed(call, "text", "Say what the customer is told: the text is missing."),
                        call.time("nextUpdateBy", times, Act.CLOSE_OF_BUSINESS),
                        call.flag("plan"),
                        Act.channel(call)),
                (actor, news) -> acts.update(reference, actor, news),
                HttpStatus.CREATED);
    }

    /** {@code {text, by?}}: stays with us. */
    @PostMapping("/notes")
    ResponseEntity<ComplaintView> note(@PathVariable String reference, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.needed(call, "text", "A note needs a text."),
                (actor, text) -> acts.note(reference, actor, text),
                HttpStatus.CREATED);
    }

    /** {@code {due, reason, text?, channel?, by?}}: once, before it is due, and the customer is told. */
    @PostMapping("/promises/{id}/move")
    ResponseEntity<ComplaintView> move(
            @PathVariable String reference, @PathVariable int id, HttpServletRequest request, Principal account)
            throws IOException {
        var call = act.read(request);
        var due = call.time("due", times, Act.CLOSE_OF_BUSINESS);
        call.check(due != null, "due", "Say by when instead: a time such as %s.".formatted(Times.EXAMPLE));
        var reason = Act.needed(call, "reason", "The customer is told why: the reason is missing.");
        var text = Act.optional(call, "text");
        var channel = Act.channel(call);
        var actor = Act.actor(call, account);
        call.refuseFaults();
        if (due == null) {
            throw new IllegalStateException("A missing time is a fault.");
        }
        var move = new Move(id, due, reason, text, channel);
        return act.answer(acts.move(reference, actor, move), HttpStatus.OK);
    }

    /** {@code {outcome, text, remedies?: [{kind, amount?, currency?, note?}], channel?, by?}}: sent, or proposed to somebody who may give more. */
    @PostMapping("/decision")
    ResponseEntity<ComplaintView> decide(@PathVariable String reference, HttpServletRequest request, Principal account)
            throws IOException {
        var call = act.read(request);
        var verdict = call.word(
                "outcome",
                word -> Words.find(Verdict.values(), Verdict::word, word),
                Words.of(Verdict.values(), Verdict::word));
        call.check(verdict != null, "outcome", "Write upheld, partly or rejected.");
        var text = Act.needed(call, "text", "The customer is told why: the text is missing.");
        var remedies = call.objects("remedies").stream().map(ActCalls::remedy).toList();
        var channel = Act.channel(call);
        var actor = Act.actor(call, account);
        call.refuseFaults();
        if (verdict == null) {
            throw new IllegalStateException("A missing outcome is a fault.");
        }
        var answer = new Answer(verdict, text, remedies, channel);
        return act.answer(acts.decide(reference, actor, answer), HttpStatus.CREATED);
    }

    private static Telling.Remedy remedy(Fields remedy) {
        var kind = ComplaintCall.line(remedy, "kind");
        remedy.check(!kind.isEmpty(), "kind", "Say what it is, such as goodwill.");
        var amount = remedy.amount("amount");
        remedy.check(amount == null || amount.signum() > 0, "amount", "An amount is more than nothing.");
        var currency = ComplaintCall.line(remedy, "currency");
        remedy.check(
                (amount == null) == currency.isEmpty(),
                "currency",
                amount == null ? "A currency needs an amount." : "Say in which currency, such as SEK.");
        return new Telling.Remedy(kind, amount, currency, ComplaintCall.line(remedy, "note"));
    }

    /** {@code {text?, by?}}: needs decision sent, remedies done; the customer is told. */
    @PostMapping("/close")
    ResponseEntity<ComplaintView> close(@PathVariable String reference, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.optional(call, "text"),
                (actor, text) -> acts.close(reference, actor, text),
                HttpStatus.OK);
    }

    /** {@code {text?, by?}}: everything is promised anew from now. */
    @PostMapping("/reopen")
    ResponseEntity<ComplaintView> reopen(@PathVariable String reference, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.optional(call, "text"),
                (actor, text) -> acts.reopen(reference, actor, text),
                HttpStatus.OK);
    }
}
