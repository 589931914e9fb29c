package org.helhet.desk.api;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.helhet.casework.Arrival;
import org.helhet.casework.Original;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.arrival.Receipt;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.file.ComplaintFile;
import org.helhet.casework.file.Timeline;
import org.helhet.complaint.Channel;
import org.helhet.desk.Body;
import org.helhet.desk.DeskSettings;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Complaints over HTTP: handing one in, finding them, and what happened to each. */
@RestController
@RequestMapping(path = "/api/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintCalls {

    private static final int LONGEST_KEY = 255;

    private final Casework casework;
    private final ComplaintFile complaints;
    private final Timeline timeline;
    private final Views views;
    private final Times times;
    private final DeskSettings settings;
    private final Clock clock;

    ComplaintCalls(
            Casework casework,
            ComplaintFile complaints,
            Timeline timeline,
            Views views,
            Times times,
            DeskSettings settings,
            Clock clock) {
        this.casework = casework;
        this.complaints = complaints;
        this.timeline = timeline;
        this.views = views;
        this.times = times;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @RequestBody(content = @Content(schema = @Schema(implementation = ComplaintShape.class)))
    ResponseEntity<ComplaintView> handIn(
            HttpServletRequest request, @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key)
            throws IOException {
        if (key.length() > LONGEST_KEY) {
            throw new Refused(HttpStatus.BAD_REQUEST, "Idempotency-Key", "A key has at most 255 characters.");
        }
        var now = clock.instant();
        var body = Body.of(request, settings.intake().maxSize());
        var content = ComplaintCall.read(Json.read(body), times, now);
        var receipt = casework.receive(original(body, key, now), bytes -> new Arrival.FromCustomer(content, true));
        return answer(receipt);
    }

    @GetMapping
    PageView<ComplaintView> list(@Valid @ParameterObject ComplaintQuery query, @Valid @ParameterObject Paging paging) {
        return PageView.of(complaints.list(query.filter(), paging.number(), paging.lines()), views::complaint);
    }

    @GetMapping("/{reference}")
    ComplaintView one(@PathVariable String reference) {
        return views.complaint(found(reference));
    }

    @GetMapping("/{reference}/timeline")
    PageView<EventView> timeline(@PathVariable String reference, @Valid @ParameterObject Paging paging) {
        return PageView.of(timeline.of(found(reference).reference()), paging, views::event);
    }

    /** For people to read: a line for each thing that happened. That a mail went out stands beside its writing, so it is left out. */
    @GetMapping(path = "/{reference}/timeline", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String story(@PathVariable String reference) {
        return timeline.of(found(reference).reference()).stream()
                .filter(event -> !event.kind().equals("messageSent"))
                .map(views::line)
                .collect(joining("\n", "", "\n"));
    }

    @GetMapping(path = "/{reference}/original", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> original(@PathVariable String reference) {
        return Originals.serve(complaints.original(reference).orElseThrow(() -> unknown(reference)), reference);
    }

    private static Original original(Body body, String key, Instant now) {
        return new Original(
                Channel.API, "", "", "", key, MediaType.APPLICATION_JSON_VALUE, body.bytes(), body.size(), now);
    }

    private ResponseEntity<ComplaintView> answer(Receipt receipt) {
        var answer = receipt.seenBefore()
                ? ResponseEntity.ok()
                : ResponseEntity.created(URI.create("/api/complaints/" + receipt.reference()));
        return answer.body(views.complaint(found(receipt.reference())));
    }

    private Complaint found(String reference) {
        return complaints.one(reference).orElseThrow(() -> unknown(reference));
    }

    private static Refused unknown(String reference) {
        return Refused.notFound("reference", "There is no complaint \"%s\".".formatted(reference));
    }
}
