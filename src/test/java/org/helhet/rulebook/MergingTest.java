package org.helhet.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.helhet.rulebook.table.RuleFiles;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final String OWNERS =
            "Topic;Area;Customer type;Condition;Owner;Why\nlate;;;;Anna Berg;\nmissing;;;;Per Dahl;\nsafety;;;;Ingrid Moe;\n";
    private static final long SEED = 41;

    private final RuleFiles base = owners(OWNERS);

    @Test
    void twoPeopleWhoChangedDifferentRowsBothHaveTheirs() {
        var one = owners(OWNERS.replace("Anna Berg", "Kari Nes"));
        var other = owners(OWNERS + "privacy;;;;Sara Lind;\n");

        assertThat(text(Merging.of(base, one, other).orElseThrow()))
                .isEqualTo("\uFEFF"
                        + (OWNERS.replace("Anna Berg", "Kari Nes") + "privacy;;;;Sara Lind;\n").replace("\n", "\r\n"));
    }

    @Test
    void whoeverChangedTheSameRowHasToChoose() {
        var one = owners(OWNERS.replace("Anna Berg", "Kari Nes"));
        var other = owners(OWNERS.replace("Anna Berg", "Eva Holm"));

        assertThat(Merging.of(base, one, other)).isEmpty();
    }

    @Test
    void aFileThatOneSideChangedIsTakenByteForByte() {
        var one = new TreeMap<>(base.byName());
        one.put("limits.csv", "Limit;Value".getBytes(UTF_8));

        assertThat(Merging.of(base, new RuleFiles(one), base).orElseThrow().hash())
                .isEqualTo(new RuleFiles(one).hash());
    }

    @Test
    void whatChangedIsSaidRowByRow() {
        var before = RuleFiles.of(Path.of("rules"));
        var changed = new TreeMap<>(before.byName());
        var people = new String(changed.get("people.csv"), UTF_8);
        changed.put(
                "people.csv", people.replaceFirst("Anna Berg;", "Anna Lind;").getBytes(UTF_8));
        var words = Differences.inWords(Differences.between(before, new RuleFiles(changed)), Locale.ENGLISH);

        assertThat(words)
                .singleElement()
                .asString()
                .contains("people.csv, row", "Name was \"Anna Berg\" and is now \"Anna Lind\"");
    }

    @Test
    void aRowMoreIsNewAndOneLessIsGone() {
        var words = Differences.inWords(
                Differences.between(
                        base,
                        owners(OWNERS.replace("late", "privacy;;;;Sara Lind;\nlate")
                                .replace("missing;;;;Per Dahl;\n", ""))),
                Locale.ENGLISH);

        assertThat(words)
                .containsExactly(
                        "ownership.csv, row 2 is new: Topic privacy, Owner Sara Lind",
                        "ownership.csv, row 3 is gone: Topic missing, Owner Per Dahl");
    }

    @Test
    void applyingThePiecesOfAnAlignmentGivesTheNewList() {
        var random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            var before = made(random);
            var after = made(random);

            assertThat(applied(before, after))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(after);
        }
    }

    private static List<Integer> applied(List<Integer> before, List<Integer> after) {
        var result = new ArrayList<Integer>();
        int at = 0;
        for (var piece : new Alignment<>(before, after).pieces()) {
            result.addAll(before.subList(at, piece.from()));
            result.addAll(after.subList(piece.newFrom(), piece.newTo()));
            at = piece.to();
        }
        result.addAll(before.subList(at, before.size()));
        return result;
    }

    private static List<Integer> made(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> random.nextInt(4))
                .toList();
    }

    private static RuleFiles owners(String table) {
        var files = new TreeMap<String, byte[]>();
        files.put("ownership.csv", table.getBytes(UTF_8));
        return new RuleFiles(files);
    }

    private static String text(RuleFiles files) {
        return new String(files.bytes("ownership.csv").orElseThrow(), UTF_8);
    }
}
