package org.helhet.decision;

/** Which row of which file spoke, and its words; row 0 means a fixed rule of the policy. */
public record Reason(About about, String file, int row, String says) {

    /** Which part of the decision a reason is for. */
    public enum About {
        TOPIC,
        CUSTOMER,
        NEED_BY,
        SEVERITY,
        OWNER,
        PROMISE,
        CALLED_IN,
        OFFER
    }
}
