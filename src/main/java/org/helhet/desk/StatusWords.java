package org.helhet.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.helhet.casework.Casework;
import org.helhet.casework.Complaint;
import org.helhet.casework.TimelineEvent;
import org.helhet.complaint.GivenPromise;
import org.helhet.desk.StatusView.Line;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how a complaint stands in the words of the customer's page. Events that have no words there are not the customer's business. */
@Component
class StatusWords {

    private final MessageSource words;
    private final Moments moments;
    private final Casework casework;

    StatusWords(MessageSource words, Moments moments, Casework casework) {
        this.words = words;
        this.moments = moments;
        this.casework = casework;
    }

    StatusView about(Complaint complaint, List<TimelineEvent> events, Locale language) {
        var next = complaint.nextPromise();
        return new StatusView(
                complaint.reference(),
                complaint.owner(),
                next == null ? null : promised(complaint, next, language),
                later(complaint, language),
                events.stream()
                        .flatMap(event -> happened(complaint, event, language))
                        .distinct()
                        .toList(),
                complaint.from().email().isEmpty() && complaint.from().phone().isEmpty(),
                casework.rulebook().say(complaint.problem(), language));
    }

    private List<Line> later(Complaint complaint, Locale language) {
        return complaint.promises().stream()
                .filter(given -> given.state() == GivenPromise.State.LATER)
                .map(given -> promised(complaint, given, language))
                .toList();
    }

    private Line promised(Complaint complaint, GivenPromise given, Locale language) {
        var promise = given.promise();
        var by = words.getMessage("status.by", new Object[] {moments.say(promise.dueAt(), language)}, language);
        return new Line(say("promise." + promise.kind().word(), complaint, language), by);
    }

    private Stream<Line> happened(Complaint complaint, TimelineEvent event, Locale language) {
        var what = say(key(event), complaint, language);
        return what.isEmpty() ? Stream.of() : Stream.of(new Line(what, moments.say(event.at(), language)));
    }

    /** For a message also which one, such as {@code event.messageSent.acknowledgement}. */
    private static String key(TimelineEvent event) {
        var message = event.facts().get("message");
        return "event." + event.kind() + (message == null ? "" : "." + message);
    }

    /** Nothing where there are no words for it. */
    private String say(String key, Complaint complaint, Locale language) {
        var said = words.getMessage(key, new Object[] {complaint.owner().name()}, "", language);
        return said == null ? "" : said;
    }
}
