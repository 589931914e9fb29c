package org.helhet.desk.api;

import org.helhet.complaint.Customer;

/** Whom a complaint concerns, on the wire. */
record CustomerView(String number, String name, String type) {

    static CustomerView of(Customer customer) {
        return new CustomerView(
                customer.number(), customer.name(), customer.type().word());
    }
}
