package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.helhet.casework.asking.Asking;
import org.helhet.casework.asking.HandoverWish;
import org.helhet.casework.asking.RequestWish;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks colleagues for a part, offers complaints to another owner, and takes the answers. Without {@code by} it is whoever ought to. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class AskingCalls {

    private static final String WHY_NOT = "The owner has to know why not: the reason is missing.";

    private final Asking asking;
    private final Act act;
    private final Times times;

    AskingCalls(Asking asking, Act act, Times times) {
        this.asking = asking;
        this.act = act;
        this.times = times;
    }

    /** {@code {to, text, due?, by?}}: the owner stays the owner. */
    @PostMapping("/complaints/{reference}/requests")
    ResponseEntity<ComplaintView> ask(@PathVariable String reference, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> new RequestWish(
                        Act.needed(call, "to", "Say whom you ask: a colleague or a unit."),
                        Act.needed(call, "text", "Say what you ask for: the text is missing."),
                        call.time("due", times, Act.CLOSE_OF_BUSINESS)),
                (actor, wish) -> asking.ask(reference, actor, wish),
                HttpStatus.CREATED);
    }

    /** {@code {by?}}: the colleague takes it. */
    @PostMapping("/requests/{id}/accept")
    ResponseEntity<ComplaintView> accept(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(request, account, actor -> asking.accept(id, actor));
    }

    /** {@code {reason, by?}}: it goes back to the owner at once, and the colleague's lead is called in. */
    @PostMapping("/requests/{id}/decline")
    ResponseEntity<ComplaintView> decline(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.needed(call, "reason", WHY_NOT),
                (actor, why) -> asking.decline(id, actor, why),
                HttpStatus.OK);
    }

    /** {@code {note?, by?}}: the colleague's part is done. */
    @PostMapping("/requests/{id}/done")
    ResponseEntity<ComplaintView> done(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.optional(call, "note"),
                (actor, note) -> asking.done(id, actor, note),
                HttpStatus.OK);
    }

    /** {@code {by?}}: the owner does not need it any more. */
    @PostMapping("/requests/{id}/withdraw")
    ResponseEntity<ComplaintView> withdraw(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(request, account, actor -> asking.withdraw(id, actor));
    }

    /** {@code {to, reason, by?}}: until it is accepted the owner stays the owner. */
    @PostMapping("/complaints/{reference}/handover")
    ResponseEntity<ComplaintView> offer(@PathVariable String reference, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> new HandoverWish(
                        Act.needed(call, "to", "Say who is to own it."),
                        Act.needed(call, "reason", "The other one reads why: the reason is missing.")),
                (actor, wish) -> asking.offer(reference, actor, wish),
                HttpStatus.CREATED);
    }

    /** {@code {by?}}: the complaint has another owner from now on. */
    @PostMapping("/handovers/{id}/accept")
    ResponseEntity<ComplaintView> acceptOffer(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(request, account, actor -> asking.acceptOffer(id, actor));
    }

    /** {@code {reason, by?}}: the owner keeps it. */
    @PostMapping("/handovers/{id}/decline")
    ResponseEntity<ComplaintView> declineOffer(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.needed(call, "reason", WHY_NOT),
                (actor, why) -> asking.declineOffer(id, actor, why),
                HttpStatus.OK);
    }
}
