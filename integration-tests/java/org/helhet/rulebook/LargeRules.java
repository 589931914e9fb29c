package org.helhet.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.helhet.rulebook.table.RuleFiles;

/** The rules as shipped with an ownership table of many rows, none of which hides another. */
public final class LargeRules {

    private static final List<String> TOPICS =
            List.copyOf(RulesAsShipped.tables().vocabulary().topics().all());
    private static final List<String> AREAS =
            List.copyOf(RulesAsShipped.tables().vocabulary().areas().all());
    private static final List<String> OWNERS = List.of("Anna Berg", "Kari Nes", "duty owner", "Silje Tveit");

    private LargeRules() {}

    /** Another seed gives other owners. */
    public static RuleFiles of(int rows, long seed) {
        var random = new Random(seed);
        var byName = new TreeMap<>(RuleFiles.of(Path.of("rules")).byName());
        var table = IntStream.range(0, rows)
                .mapToObj(row -> row(row, rows) + OWNERS.get(random.nextInt(OWNERS.size())) + ";\n")
                .collect(joining());
        byName.put(
                "ownership.csv",
                ("Topic;Area;Customer type;Condition;Owner;Why\n" + table + ";;;;duty owner;\n").getBytes(UTF_8));
        byName.put("scenarios.csv", headingOf(byName.get("scenarios.csv")));
        return new RuleFiles(byName);
    }

    /** The examples as shipped expect the owners as shipped. */
    private static byte[] headingOf(byte[] table) {
        return (new String(table, UTF_8).lines().findFirst().orElseThrow() + "\n").getBytes(UTF_8);
    }

    /** Asks for fewer contacts than the rows above it with the same topic and area, so that none of them hides it. */
    private static String row(int number, int rows) {
        return "%s;%s;business;contacts is at least %d;"
                .formatted(
                        TOPICS.get(number % TOPICS.size()),
                        AREAS.get(number / TOPICS.size() % AREAS.size()),
                        1 + (rows - 1 - number) / (TOPICS.size() * AREAS.size()));
    }
}
