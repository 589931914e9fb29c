package org.helhet.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.helhet.desk.AdminPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signs in the first account, {@code admin}. The time it takes tells nothing about the password. */
class AdminCheck implements AuthenticationProvider {

    private static final String NAME = "admin";

    private final AdminPassword password;

    AdminCheck(AdminPassword password) {
        this.password = password;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        if (!claimed.getName().equals(NAME) || !isPassword(claimed.getCredentials())) {
            throw new BadCredentialsException("The name or the password is wrong.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(NAME, null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private boolean isPassword(@Nullable Object said) {
        return said != null && MessageDigest.isEqual(bytes(said.toString()), bytes(password.value()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
