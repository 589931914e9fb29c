package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.helhet.casework.acting.Acts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on what has a number of its own: calls, decisions that wait for a yes, remedies. Without {@code by} it is whoever was asked. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class NumberedCalls {

    private final Acts acts;
    private final Act act;

    NumberedCalls(Acts acts, Act act) {
        this.acts = acts;
        this.act = act;
    }

    /** {@code {by?}}: somebody who was called in is on it. */
    @PostMapping("/escalations/{id}/acknowledge")
    ResponseEntity<ComplaintView> acknowledge(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(request, account, actor -> acts.acknowledge(id, actor));
    }

    /** {@code {by?}}: the decision is sent. */
    @PostMapping("/settlements/{id}/approve")
    ResponseEntity<ComplaintView> approve(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(request, account, actor -> acts.approve(id, actor));
    }

    /** {@code {reason, by?}}: the owner hears why. */
    @PostMapping("/settlements/{id}/decline")
    ResponseEntity<ComplaintView> decline(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.needed(call, "reason", "The owner is told why: the reason is missing."),
                (actor, reason) -> acts.decline(id, actor, reason),
                HttpStatus.OK);
    }

    /** {@code {note?, by?}}: the customer is told. */
    @PostMapping("/remedies/{id}/done")
    ResponseEntity<ComplaintView> done(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        return act.by(
                request,
                account,
                call -> Act.optional(call, "note"),
                (actor, note) -> acts.remedyDone(id, actor, note),
                HttpStatus.OK);
    }
}
