package org.helhet.intake;

/** A route of one's own hands a complaint over in a way that cannot be taken; the text says what to mend. */
class RouteFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RouteFault(String says) {
        super(says);
    }
}
