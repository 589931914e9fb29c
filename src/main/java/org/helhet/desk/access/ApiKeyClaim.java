package org.helhet.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller who shows an API key: {@code Authorization: Bearer <api key>}. */
class ApiKeyClaim extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private static final String SCHEME = "Bearer ";

    private final String key;

    private ApiKeyClaim(String key) {
        super(List.of());
        this.key = key;
    }

    static @Nullable ApiKeyClaim of(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? new ApiKeyClaim(header.substring(SCHEME.length()).strip())
                : null;
    }

    @Override
    public String getCredentials() {
        return key;
    }

    @Override
    public String getPrincipal() {
        return "";
    }
}
