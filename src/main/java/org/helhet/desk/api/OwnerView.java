package org.helhet.desk.api;

import org.helhet.complaint.Owner;

/** A person who owns a complaint, on the wire. */
record OwnerView(String id, String name, String email, String phone) {

    static OwnerView of(Owner owner) {
        return new OwnerView(owner.id().value(), owner.name(), owner.email(), owner.phone());
    }
}
