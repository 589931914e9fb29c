package org.helhet.desk.api;

import jakarta.validation.Valid;
import java.security.Principal;
import org.helhet.casework.arrival.ArrivalLedger;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.arrival.Mailboxes;
import org.helhet.casework.file.ComplaintFile;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of everything that came in, over HTTP. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ArrivalCalls {

    private final ArrivalLedger ledger;
    private final Casework casework;
    private final ComplaintFile complaints;
    private final Mailboxes mailboxes;
    private final Views views;
    private final Times times;

    ArrivalCalls(
            ArrivalLedger ledger,
            Casework casework,
            ComplaintFile complaints,
            Mailboxes mailboxes,
            Views views,
            Times times) {
        this.ledger = ledger;
        this.casework = casework;
        this.complaints = complaints;
        this.mailboxes = mailboxes;
        this.views = views;
        this.times = times;
    }

    @GetMapping("/arrivals")
    PageView<ArrivalView> list(@ParameterObject ArrivalQuery query, @Valid @ParameterObject Paging paging) {
        return PageView.of(ledger.list(query.filter(times), paging.number(), paging.lines()), views::arrival);
    }

    @GetMapping("/arrivals/{id}")
    ArrivalReadingView one(@PathVariable long id) {
        return views.reading(ledger.one(id).orElseThrow(() -> unknown(id)));
    }

    @GetMapping(path = "/arrivals/{id}/original", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> original(@PathVariable long id) {
        return Originals.serve(ledger.original(id).orElseThrow(() -> unknown(id)), "arrival-" + id);
    }

    @PostMapping("/arrivals/{id}/complaint")
    ComplaintView complaintAfterAll(@PathVariable long id, Principal who) {
        if (ledger.one(id).isEmpty()) {
            throw unknown(id);
        }
        var receipt = casework.complaintAfterAll(id, who.getName());
        return views.complaint(complaints.one(receipt.reference()).orElseThrow(() -> unknown(id)));
    }

    @GetMapping("/intake/mailboxes")
    PageView<MailboxView> mailboxes(@Valid @ParameterObject Paging paging) {
        return PageView.of(mailboxes.figures(), paging, views::mailbox);
    }

    private static Refused unknown(long id) {
        return Refused.notFound("id", "There is no arrival %d.".formatted(id));
    }
}
