package org.helhet.decision;

import java.util.List;

/** Why: never empty, in the order in which the parts were decided. */
public record Reasons(List<Reason> all) {

    public Reasons {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A decision without a reason is not one.");
        }
    }

    public List<Reason> about(Reason.About part) {
        return all.stream().filter(reason -> reason.about() == part).toList();
    }
}
