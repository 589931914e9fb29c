package org.helhet.desk.api;

import java.util.List;
import org.helhet.decision.Reason;

/** Which row of which file spoke, on the wire; {@code about} is the part of the decision: topic, customer, needBy, severity, owner, promise, calledIn, offer. */
record ReasonView(String about, String file, int row, String says) {

    static List<ReasonView> of(List<Reason> reasons) {
        return reasons.stream().map(ReasonView::of).toList();
    }

    private static ReasonView of(Reason reason) {
        return new ReasonView(word(reason.about()), reason.file(), reason.row(), reason.says());
    }

    private static String word(Reason.About about) {
        return switch (about) {
            case TOPIC -> "topic";
            case CUSTOMER -> "customer";
            case NEED_BY -> "needBy";
            case SEVERITY -> "severity";
            case OWNER -> "owner";
            case PROMISE -> "promise";
            case CALLED_IN -> "calledIn";
            case OFFER -> "offer";
        };
    }
}
