package org.helhet.desk.access;

import org.springframework.security.core.AuthenticationException;

/** Somebody at this network address has failed to sign in too often. */
public class TooManyFailures extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyFailures() {
        super("Too many wrong sign-ins have come from this address. Wait a minute.");
    }
}
