package org.helhet.complaint;

/** Whom the complaint concerns, as far as we know them; number and name are empty for somebody not in {@code customers.csv}. */
public record Customer(String number, String name, CustomerType type) {

    public static final Customer UNKNOWN = new Customer("", "", CustomerType.CONSUMER);

    public boolean isKnown() {
        return !number.isEmpty();
    }
}
