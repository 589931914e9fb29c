package org.helhet.desk.api;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.helhet.casework.arrival.ArrivalEntry;
import org.helhet.casework.arrival.ArrivalReading;
import org.helhet.casework.arrival.MailboxFigures;
import org.helhet.casework.file.Complaint;
import org.helhet.casework.file.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what casework knows into the shapes of the wire. */
@Component
class Views {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Times times;
    private final EventWords words;

    Views(Times times, EventWords words) {
        this.times = times;
        this.words = words;
    }

    ComplaintView complaint(Complaint complaint) {
        var next = complaint.nextPromise();
        var needBy = complaint.needBy();
        return new ComplaintView(
                complaint.reference(),
                complaint.status().word(),
                complaint.channel().word(),
                times.write(complaint.receivedAt()),
                complaint.arrival(),
                complaint.messageId(),
                complaint.from(),
                complaint.subject(),
                complaint.text(),
                complaint.language(),
                complaint.topics(),
                complaint.severity().word(),
                complaint.area(),
                needBy == null ? null : times.write(needBy.at()),
                CustomerView.of(complaint.customer()),
                complaint.orderNumber(),
                OwnerView.of(complaint.owner()),
                next == null ? null : PromiseView.of(next, times),
                promises(complaint),
                complaint.attachments(),
                ReasonView.of(complaint.because()),
                complaint.rulebook(),
                complaint.statusPage(),
                complaint.unreadable(),
                complaint.problem(),
                CourseView.escalations(complaint.course(), times),
                CourseView.remedies(complaint.course(), times),
                CourseView.settlement(complaint.course(), times),
                complaint.course().causeTask(),
                AskedView.requests(complaint.course(), times),
                AskedView.handovers(complaint.course(), times),
                AskedView.coveredBy(complaint.course()),
                complaint.course().standing().holds(),
                complaint.course().standing().mayName());
    }

    ArrivalView arrival(ArrivalEntry entry) {
        return new ArrivalView(
                entry.id(),
                entry.channel().word(),
                entry.mailbox(),
                entry.uid(),
                entry.uidValidity(),
                entry.messageId(),
                entry.sha256(),
                entry.size(),
                times.write(entry.receivedAt()),
                times.write(entry.takenAt()),
                entry.kind().word(),
                orNull(entry.complaint()),
                entry.problem());
    }

    ArrivalReadingView reading(ArrivalReading reading) {
        return new ArrivalReadingView(
                arrival(reading.entry()),
                new ArrivalReadingView.Sender(
                        reading.from().name(), reading.from().email()),
                reading.subject(),
                reading.text(),
                reading.newText(),
                reading.html(),
                reading.language(),
                reading.attachments(),
                reading.automatic(),
                reading.deliveryFailure());
    }

    /** On one line, with the day and hour. */
    String line(TimelineEvent event) {
        return "%s  %s"
                .formatted(
                        MINUTE.format(times.write(event.at())), words.say(event).replaceAll("\\s+", " "));
    }

    EventView event(TimelineEvent event) {
        return new EventView(
                event.id(),
                times.write(event.at()),
                event.kind(),
                event.who(),
                words.say(event),
                event.rulebook(),
                event.facts());
    }

    MailboxView mailbox(MailboxFigures figures) {
        return new MailboxView(
                figures.mailbox(),
                figures.seen(),
                figures.taken(),
                figures.seenBefore(),
                figures.automatic(),
                figures.unreadable(),
                times.writeIfKnown(figures.lastSuccess()),
                times.writeIfKnown(figures.lastErrorAt()),
                orNull(figures.lastError()));
    }

    private List<PromiseView> promises(Complaint complaint) {
        return complaint.promises().stream()
                .map(given -> PromiseView.of(given, times))
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
