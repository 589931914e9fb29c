package org.helhet.decision;

import java.util.Comparator;
import java.util.List;
import org.helhet.complaint.Promise;

/** What a customer is promised, the next first; never empty. */
public record Promises(List<Promise> all) {

    public Promises {
        all = all.stream()
                .sorted(Comparator.comparing(Promise::dueAt).thenComparing(Promise::kind))
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("An open complaint always has a next promise; there is none.");
        }
    }

    public Promise next() {
        return all.getFirst();
    }
}
