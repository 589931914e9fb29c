package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinkTokensTest {

    private static final Link LINK =
            new Link(Link.Purpose.REQUEST, 42, "åsa.öberg", Instant.parse("2026-11-30T08:00:00Z"));

    private final LinkTokens tokens = new LinkTokens(new byte[32]);

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(tokens.read(tokens.write(LINK))).contains(LINK);
    }

    @Test
    void aTokenStandsInAnAddressUnchanged() {
        assertThat(tokens.write(LINK)).matches("[\\w.-]+").hasSizeLessThan(200);
    }

    @Test
    void noLetterOfItCanBeAnother() {
        var token = tokens.write(LINK);
        for (int i = 0; i < token.length() - 1; i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tokens.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
    }

    @Test
    void anotherPersonsLinkCannotBeMadeOfOnesOwn() {
        var own = tokens.write(LINK);
        var other = tokens.write(new Link(Link.Purpose.HANDOVER, 42, "kari.nes", LINK.expiresAt()));

        assertThat(tokens.read(other.split("\\.")[0] + "." + own.split("\\.")[1]))
                .isEmpty();
    }

    @Test
    void whatWasSignedWithAnotherSecretIsNotOurs() {
        assertThat(new LinkTokens(new byte[] {1}).read(tokens.write(LINK))).isEmpty();
    }

    @Test
    void whateverElseIsNotOurs() {
        assertThat(tokens.read("")).isEmpty();
        assertThat(tokens.read("a.b")).isEmpty();
        assertThat(tokens.read("A".repeat(5_000))).isEmpty();
    }
}
