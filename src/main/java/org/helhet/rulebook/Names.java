package org.helhet.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.helhet.complaint.PersonId;

/** Finds areas, colleagues and words of need in what a customer wrote. Immutable, for any thread. */
final class Names {

    private static final Pattern GREETING = Pattern.compile(
            "(?m)^\\s*(?:hej|hei|hello|hi|dear|god (?:dag|morgon|morgen)|good (?:morning|day)|kara|kjaere|till|til|to)\\b.*$");

    private final Map<String, Pattern> areas = new LinkedHashMap<>();
    private final Map<PersonId, Pattern> people = new LinkedHashMap<>();
    private final Optional<Pattern> needs;

    Names(Tables tables) {
        tables.vocabulary().areas().all().forEach(area -> areas.put(area, wholeWord(area)));
        tables.people().values().forEach(person -> people.put(person.id(), wholeWord(person.name())));
        needs = tables.limits().stream()
                .filter(TextLimit.VULNERABLE_WORDS::isIn)
                .map(row -> beginningsOf(row.value()))
                .findFirst();
    }

    /** Empty when there is none, or more than one: then we do not know which is meant. */
    String area(String text) {
        var folded = Folded.lines(text);
        var named = areas.entrySet().stream()
                .filter(area -> area.getValue().matcher(folded).find())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? named.getFirst() : "";
    }

    /** Colleagues whose whole name stands in the text; who is only greeted is not named. */
    Set<PersonId> people(String text) {
        var ungreeted = GREETING.matcher(Folded.lines(text)).replaceAll("");
        return people.entrySet().stream()
                .filter(person -> person.getValue().matcher(ungreeted).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the customer tells of a need that makes waiting worse. */
    boolean vulnerable(String text) {
        return needs.filter(words -> words.matcher(Folded.lines(text)).find()).isPresent();
    }

    /** The genitive counts: "Malmös", "Anna Bergs". */
    private static Pattern wholeWord(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(Folded.of(name)) + "s?(?![\\p{L}\\p{N}])");
    }

    private static Pattern beginningsOf(String words) {
        var alternatives = Pattern.compile(",")
                .splitAsStream(words)
                .map(Folded::of)
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")");
    }
}
