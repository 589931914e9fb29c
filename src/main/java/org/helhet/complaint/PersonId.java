package org.helhet.complaint;

/** The key of a person in {@code people.csv}, such as {@code anna.berg}. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A person needs an id, such as anna.berg.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
