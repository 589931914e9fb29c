package org.helhet.desk.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.helhet.casework.Actor;
import org.helhet.casework.Outcome;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.file.ComplaintFile;
import org.helhet.desk.Body;
import org.helhet.desk.CleanText;
import org.helhet.desk.DeskSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads what a call asks for, and answers it with the complaint as it then stands. */
@Component
class Act {

    static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private static final String CHANNELS = "|phone|inPerson|letter|chat";

    private final ComplaintFile complaints;
    private final Views views;
    private final DeskSettings settings;

    Act(ComplaintFile complaints, Views views, DeskSettings settings) {
        this.complaints = complaints;
        this.views = views;
        this.settings = settings;
    }

    /** Reads who acts and what is said, refuses all that is wrong with it at once, and only then acts. */
    <T> ResponseEntity<ComplaintView> by(
            HttpServletRequest request,
            Principal account,
            Function<Fields, T> said,
            BiFunction<Actor, T, Outcome> doing,
            HttpStatus status)
            throws IOException {
        var call = read(request);
        var words = said.apply(call);
        var actor = actor(call, account);
        call.refuseFaults();
        return answer(doing.apply(actor, words), status);
    }

    /** The same where the call says nothing but who acts. */
    ResponseEntity<ComplaintView> by(HttpServletRequest request, Principal account, Function<Actor, Outcome> doing)
            throws IOException {
        return by(request, account, call -> "", (actor, nothing) -> doing.apply(actor), HttpStatus.OK);
    }

    /** A call without a body says nothing more than its address. */
    Fields read(HttpServletRequest request) throws IOException {
        var body = Body.of(request, settings.intake().maxSize());
        return body.size() == 0 ? Json.read(new Body("{}".getBytes(StandardCharsets.UTF_8), 2, "")) : Json.read(body);
    }

    static Actor actor(Fields call, Principal account) {
        return new Actor(ComplaintCall.line(call, "by"), account.getName());
    }

    static String needed(Fields call, String name, String otherwise) {
        var text = optional(call, name);
        call.check(!text.isEmpty(), name, otherwise);
        return text;
    }

    static String optional(Fields call, String name) {
        return CleanText.lines(call.text(name));
    }

    /** How the customer was told already; empty for by mail, now. */
    static String channel(Fields call) {
        var channel = call.text("channel");
        call.check(
                channel.equals("mail") || channel.matches(CHANNELS),
                "channel",
                "Write mail, phone, inPerson, letter or chat.");
        return channel.equals("mail") ? "" : channel;
    }

    ResponseEntity<ComplaintView> answer(Outcome outcome, HttpStatusCode status) {
        return switch (outcome) {
            case Outcome.Carried it -> ResponseEntity.status(status).body(views.complaint(found(it.reference())));
            case Outcome.Unknown it -> throw Refused.notFound(it.field(), it.says());
            case Outcome.Refused it -> throw Refused.conflict(it);
        };
    }

    private Complaint found(String reference) {
        return complaints
                .one(reference)
                .orElseThrow(() -> Refused.notFound("reference", "There is no complaint \"%s\".".formatted(reference)));
    }
}
