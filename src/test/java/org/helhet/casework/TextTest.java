package org.helhet.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void nulBecomesTheReplacementCharacter() {
        assertThat(Text.clean("a\0b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void aShortKeyStaysAsItIs() {
        assertThat(Text.key(" <1@x> ")).isEqualTo("<1@x>");
    }

    @Test
    void longKeysFitAnIndexAndStayDifferent() {
        var endless = "x".repeat(1_000_000);

        assertThat(Text.key(endless)).hasSize(500).isNotEqualTo(Text.key(endless + "y"));
    }

    @Test
    void whatIsTooLongForAnAddressIsNone() {
        assertThat(Text.address("x".repeat(320) + "@example.org")).isEmpty();
    }
}
