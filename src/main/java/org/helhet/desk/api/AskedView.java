package org.helhet.desk.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.helhet.casework.asking.Handover;
import org.helhet.casework.asking.Request;
import org.helhet.casework.file.Course;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;

/** What colleagues were asked about a complaint, on the wire. */
final class AskedView {

    private AskedView() {}

    record PersonView(String id, String name) {}

    /**
     * A part that a colleague is asked for.
     *
     * @param askedFor whose part it is, when somebody else stands in
     * @param state asked, accepted, declined, silent, late, returned, withdrawn or done
     * @param passedOn the words pass the matter on instead of taking it
     */
    record RequestView(
            long id,
            PersonView to,
            String askedFor,
            String unit,
            String text,
            OffsetDateTime at,
            OffsetDateTime answerBy,
            OffsetDateTime due,
            String state,
            @Nullable OffsetDateTime answeredAt,
            String words,
            boolean passedOn) {}

    /** An offer to own it; {@code state} is offered, accepted, declined, lapsed or withdrawn. */
    record HandoverView(
            long id,
            PersonView from,
            PersonView to,
            String reason,
            OffsetDateTime at,
            OffsetDateTime acceptBy,
            String state,
            @Nullable OffsetDateTime answeredAt,
            String words) {}

    static List<RequestView> requests(Course course, Times times) {
        return course.requests().stream().map(request -> of(request, times)).toList();
    }

    static List<HandoverView> handovers(Course course, Times times) {
        return course.handovers().stream().map(offer -> of(offer, times)).toList();
    }

    /** Null while nobody stands in. */
    static @Nullable PersonView coveredBy(Course course) {
        var standing = course.standing();
        return standing.coveredBy().isEmpty() ? null : new PersonView(standing.coveredBy(), standing.coveredByName());
    }

    private static RequestView of(Request request, Times times) {
        return new RequestView(
                request.id(),
                person(request.person(), request.personName()),
                request.askedFor().value(),
                request.unit(),
                request.text(),
                times.write(request.askedAt()),
                times.write(request.answerBy()),
                times.write(request.due()),
                request.state().word(),
                times.writeIfKnown(request.answeredAt()),
                request.words(),
                request.passedOn());
    }

    private static HandoverView of(Handover offer, Times times) {
        return new HandoverView(
                offer.id(),
                person(offer.offeredBy(), offer.offeredByName()),
                person(offer.person(), offer.personName()),
                offer.reason(),
                times.write(offer.offeredAt()),
                times.write(offer.acceptBy()),
                offer.state().word(),
                times.writeIfKnown(offer.answeredAt()),
                offer.words());
    }

    private static PersonView person(PersonId id, String name) {
        return new PersonView(id.value(), name);
    }
}
