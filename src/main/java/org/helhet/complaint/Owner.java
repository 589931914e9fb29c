package org.helhet.complaint;

/** The one named person who answers for the whole of a complaint, and how the customer reaches her; never a team, mailbox or role. */
public record Owner(PersonId id, String name, String email, String phone) {

    public Owner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An owner is a person with a name; %s has none.".formatted(id));
        }
        if (email.isBlank() && phone.isBlank()) {
            throw new IllegalArgumentException(
                    "The customer must be able to reach %s: a mail address or a phone number is needed."
                            .formatted(name));
        }
    }
}
