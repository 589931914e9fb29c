package org.helhet.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.helhet.complaint.Promise;

/** What a customer is promised, the next first; never empty. */
public record Promises(List<Promise> all) {

    private static final Comparator<Promise> NEXT_FIRST =
            Comparator.comparing(Promise::dueAt).thenComparing(Promise::kind);

    public Promises {
        var sorted = new ArrayList<>(all);
        sorted.sort(NEXT_FIRST);
        all = List.copyOf(sorted);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("An open complaint always has a next promise; there is none.");
        }
    }

    public Promise next() {
        return all.getFirst();
    }
}
