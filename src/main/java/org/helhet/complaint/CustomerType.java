package org.helhet.complaint;

import java.util.Locale;

/** A company that buys from us, or anybody else; the recipient of a parcel is a customer too. */
public enum CustomerType {
    BUSINESS,
    CONSUMER;

    /** The word on the wire and in the rule files: {@code business}, {@code consumer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
