package org.helhet.desk.access;

import org.helhet.desk.AddressLimit;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks who calls. An address that fails too often is not listened to for a while, also when it is right. */
class SignIn implements AuthenticationManager {

    private static final int FAILURES_PER_MINUTE = 20;

    private final AuthenticationManager checks;
    private final AddressLimit failures = new AddressLimit(FAILURES_PER_MINUTE);

    SignIn(AuthenticationProvider... checks) {
        this.checks = new ProviderManager(checks);
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        var address =
                claimed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!failures.isOpenFor(address)) {
            throw new TooManyFailures();
        }
        try {
            return checks.authenticate(claimed);
        } catch (AuthenticationException wrong) {
            failures.take(address);
            throw wrong;
        }
    }
}
