package org.helhet.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links that let one person do one thing once, without an account: written into mails here, opened at {@link LinkDoor}. */
@Component
class Links {

    private final LinkRegister register;
    private final CaseworkSettings settings;
    private volatile @Nullable LinkTokens tokens;

    Links(LinkRegister register, CaseworkSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    /** The absolute address to put into a mail; it is a secret between us and its reader, and works until then (UTC, whole seconds). */
    String to(Link.Purpose purpose, long subject, String person, Instant expiresAt) {
        return settings.linkPage(tokens().write(new Link(purpose, subject, person, expiresAt)));
    }

    /** It is asked once more, so the links to it that were used work once more. */
    void anew(Link.Purpose purpose, long subject) {
        register.forget(purpose, subject);
    }

    /** Empty for whatever we never wrote. */
    Optional<Link> read(String token) {
        return tokens().read(token);
    }

    private LinkTokens tokens() {
        var known = tokens;
        if (known == null) {
            known = new LinkTokens(register.secret());
            tokens = known;
        }
        return known;
    }
}
