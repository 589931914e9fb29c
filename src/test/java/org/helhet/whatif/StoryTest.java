package org.helhet.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {

    private final Story story = new Story(List.of("Åsa Bergqvist", "Kari Nes"), Set.of("Malmö"));

    @Test
    void whatHappenedStaysAndWhoItWasGoes() {
        assertThat(story.of("""
                        Hej Anna,
                        Mitt paket 370012345678 till Storgatan 12 B, 211 34 Malmö kom aldrig. Jag ringde 070-174 06 05 och skrev till asa@mail.example.
                        Er kollega Kari lovade svar.
                        Med vänlig hälsning
                        Åsa Bergqvist
                        """))
                .isEqualTo(
                        "Mitt paket [number] till [address], [address] kom aldrig. Jag ringde [number] och skrev till [mail]."
                                + " Er kollega [name] lovade svar.");
    }

    @Test
    void aPlaceThatTheRulesKnowStays() {
        assertThat(story.of("Terminalen i Malmö stängde. Chauffören Göran Persson var otrevlig."))
                .isEqualTo("Terminalen i Malmö stängde. [name] var otrevlig.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg heter Solveig Aas og pakken er borte. Hilsen Solveig",
                "Pakken er borte.\nMvh\nSolveig Aas\nTlf 22 33 44 05",
                "My name is Solveig Aas and I live at 12 High Street. See https://x.example/Solveig",
                "Hei!\nPakken til Aas Gård, Kirkeveien 4, 0364 Oslo, ble levert til Solveig.\nVennlig hilsen Solveig Aas",
                "Solveig Aas ringde mig. Mitt personnummer är 19800101-1234.",
                "Ring Solveig på +47 900 00 000 eller skriv til solveig.aas@epost.example"
            })
    void nothingSaysWhoWroteIt(String text) {
        assertThat(story.of(text))
                .doesNotContain("Solveig", "Aas", "aas", "900", "0364", "1234", "example", "22 33", "Kirkeveien");
    }

    @Test
    void aStoryIsOneShortLine() {
        assertThat(story.of("Det tar aldrig slut. ".repeat(50)))
                .hasSizeLessThan(170)
                .endsWith(" ...")
                .doesNotContain("\n");
    }
}
