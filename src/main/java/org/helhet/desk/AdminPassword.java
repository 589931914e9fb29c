package org.helhet.desk;

/** The password of the first account, {@code admin}. It is never printed by accident. */
public record AdminPassword(String value) {

    @Override
    public String toString() {
        return "(secret)";
    }
}
