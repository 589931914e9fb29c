package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.helhet.casework.Acts;
import org.helhet.desk.CleanText;
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
        var call = act.read(request);
        call.refuseFaults();
        return act.answer(acts.acknowledge(id, Act.actor(call, account)), HttpStatus.OK);
    }

    /** {@code {by?}}: the decision is sent. */
    @PostMapping("/settlements/{id}/approve")
    ResponseEntity<ComplaintView> approve(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        var call = act.read(request);
        call.refuseFaults();
        return act.answer(acts.approve(id, Act.actor(call, account)), HttpStatus.OK);
    }

    /** {@code {reason, by?}}: the owner hears why. */
    @PostMapping("/settlements/{id}/decline")
    ResponseEntity<ComplaintView> decline(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        var call = act.read(request);
        var reason = Act.needed(call, "reason", "The owner is told why: the reason is missing.");
        call.refuseFaults();
        return act.answer(acts.decline(id, Act.actor(call, account), reason), HttpStatus.OK);
    }

    /** {@code {note?, by?}}: the customer is told. */
    @PostMapping("/remedies/{id}/done")
    ResponseEntity<ComplaintView> done(@PathVariable long id, HttpServletRequest request, Principal account)
            throws IOException {
        var call = act.read(request);
        var note = CleanText.lines(call.text("note"));
        call.refuseFaults();
        return act.answer(acts.remedyDone(id, Act.actor(call, account), note), HttpStatus.OK);
    }
}
