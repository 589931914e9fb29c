package org.helhet.complaint;

/** A company that buys from us, or anybody else; the recipient of a parcel is a customer too. */
public enum CustomerType {
    BUSINESS("business"),
    CONSUMER("consumer");

    private final String word;

    CustomerType(String word) {
        this.word = word;
    }

    /** The word on the wire and in the rule files: {@code business}, {@code consumer}. */
    public String word() {
        return word;
    }
}
