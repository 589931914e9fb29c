package org.helhet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.helhet.casework.Arrival;
import org.helhet.casework.Content;
import org.helhet.casework.Original;
import org.helhet.casework.Said;
import org.helhet.casework.arrival.Casework;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;

/** Takes what a route of one's own brings: the text as body, and who, when and which by headers. */
class RouteIntake {

    static final String SOURCE = "HelhetSource";
    static final String FROM = "HelhetFrom";
    static final String SUBJECT = "HelhetSubject";
    static final String RECEIVED_AT = "HelhetReceivedAt";

    private final Casework casework;
    private final Clock clock;

    RouteIntake(Casework casework, Clock clock) {
        this.casework = casework;
        this.clock = clock;
    }

    void receive(Exchange exchange) {
        Message message = exchange.getMessage();
        byte[] body = message.getBody(byte[].class);
        byte[] text = body == null ? new byte[0] : body;
        var original = new Original(
                Channel.ROUTE,
                "",
                "",
                "",
                source(message),
                "text/plain; charset=utf-8",
                text,
                text.length,
                receivedAt(message));
        message.setBody(
                casework.receive(original, bytes -> arrival(bytes, header(message, FROM), header(message, SUBJECT))));
    }

    private static Arrival arrival(byte[] bytes, String from, String subject) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        MailAddress sender = MailAddress.firstOf(from);
        var content = new Content(
                new Complainant(sender.name(), sender.address(), ""),
                subject,
                text,
                text,
                false,
                "",
                List.of(),
                "",
                List.of(),
                "",
                Said.nothing(),
                "");
        return new Arrival.FromCustomer(content, true);
    }

    private static String source(Message message) {
        String source = header(message, SOURCE);
        if (source.isBlank()) {
            throw new RouteFault(
                    "The header %s is missing: without an id that is the same when the same thing comes twice, one complaint could become two. Set it before direct:complaint."
                            .formatted(SOURCE));
        }
        return source;
    }

    /** As the header says, an ISO-8601 time with offset, and never later than now. */
    private Instant receivedAt(Message message) {
        Instant now = clock.instant();
        String said = header(message, RECEIVED_AT);
        try {
            Instant at = said.isBlank() ? now : OffsetDateTime.parse(said).toInstant();
            return at.isAfter(now) ? now : at;
        } catch (DateTimeException e) {
            throw new RouteFault(
                    "The header %s says \"%s\", which is no time such as 2026-11-23T08:12:03+01:00. Mend it, or leave it out: then now counts."
                            .formatted(RECEIVED_AT, said));
        }
    }

    private static String header(Message message, String name) {
        String value = message.getHeader(name, String.class);
        return value == null ? "" : value;
    }
}
