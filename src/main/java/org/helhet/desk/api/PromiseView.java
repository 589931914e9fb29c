package org.helhet.desk.api;

import java.time.OffsetDateTime;
import org.helhet.complaint.GivenPromise;
import org.jspecify.annotations.Nullable;

/** A promise as it stands in a complaint's file, on the wire; {@code state} is next, later, kept, missed or dropped. */
record PromiseView(
        long id,
        String kind,
        OffsetDateTime due,
        String state,
        OffsetDateTime made,
        OffsetDateTime madeAt,
        boolean moved,
        @Nullable OffsetDateTime keptAt) {

    static PromiseView of(GivenPromise given, Times times) {
        var promise = given.promise();
        return new PromiseView(
                given.id(),
                promise.kind().word(),
                times.write(promise.dueAt()),
                given.state().word(),
                times.write(promise.madeAt()),
                times.write(promise.madeAt()),
                promise.moved(),
                times.writeIfKnown(given.keptAt()));
    }
}
