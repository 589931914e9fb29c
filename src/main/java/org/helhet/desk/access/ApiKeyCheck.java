package org.helhet.desk.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs in whoever shows an API key, under the name for which it was made. */
class ApiKeyCheck implements AuthenticationProvider {

    private final ApiKeys keys;

    ApiKeyCheck(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        var claim = (ApiKeyClaim) claimed;
        var name = keys.nameOf(claim.getCredentials())
                .orElseThrow(() -> new BadCredentialsException("The API key is not one of ours."));
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return ApiKeyClaim.class.isAssignableFrom(kind);
    }
}
