package org.helhet.rulebook.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;

/** Says where something stands, inside a sentence. */
public final class PlaceWords {

    private static final int SHOWN = 12;
    private static final Words ROW = Words.of("row", "rad", "rad");
    private static final Words ROWS = Words.of("rows", "rad", "rad");
    private static final Words LINE = Words.of("line", "rad", "linje");
    private static final Words LINES = Words.of("lines", "rad", "linje");
    private static final Words OF = Words.of("of", "i", "i");

    private static final Words AND = Words.of("and", "och", "og");
    private static final Words MORE = Words.of("more", "till", "til");

    private PlaceWords() {}

    /** "row 12 of ownership.csv", "line 3 of exceptions.txt". */
    public static String say(String file, int row, Language language) {
        return row == 0
                ? file
                : "%s %d %s %s".formatted((isText(file) ? LINE : ROW).in(language), row, OF.in(language), file);
    }

    /** "rows 4, 7 of ownership.csv, row 3 of promises.csv"; a long list only begins. */
    public static String listed(List<Place> places, Language language) {
        var byFile = places.stream().limit(SHOWN).collect(groupingBy(Place::file, LinkedHashMap::new, toList()));
        var said = byFile.entrySet().stream()
                .map(entry -> inFile(entry.getKey(), entry.getValue(), language))
                .collect(joining("; "));
        int more = places.size() - SHOWN;
        return more > 0 ? "%s, %s %d %s".formatted(said, AND.in(language), more, MORE.in(language)) : said;
    }

    private static String inFile(String file, List<Place> places, Language language) {
        var several = places.size() > 1;
        var word = isText(file) ? several ? LINES : LINE : several ? ROWS : ROW;
        var rows = places.stream().map(place -> Integer.toString(place.row())).collect(joining(", "));
        return "%s %s %s %s".formatted(word.in(language), rows, OF.in(language), file);
    }

    private static boolean isText(String file) {
        return file.endsWith(".txt");
    }
}
