package org.helhet.rulebook.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a thing of the rule files is called in each language: the word we write first, then others that we understand. */
public record Words(Map<Language, List<String>> byLanguage) implements Spoken {

    /** Nothing is said. */
    public static final Words NONE = same("");

    /** Alternatives of one language are separated by {@code /}. */
    public static Words of(String en, String sv, String nb) {
        return new Words(Map.of(
                Language.EN, List.of(en.split("/")),
                Language.SV, List.of(sv.split("/")),
                Language.NB, List.of(nb.split("/"))));
    }

    /** A name, which is the same in every language, and what else it is known by. */
    public static Words same(String... names) {
        return each(language -> List.of(names));
    }

    public static Words each(Function<Language, List<String>> inLanguage) {
        return new Words(Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), inLanguage)));
    }

    @Override
    public String in(Language language) {
        return byLanguage.getOrDefault(language, List.of("")).getFirst();
    }

    /** Understood by the words of both. */
    public Words and(Words more) {
        return each(language -> Stream.of(this, more)
                .flatMap(words -> words.byLanguage().getOrDefault(language, List.of()).stream())
                .toList());
    }

    public Stream<String> all() {
        return byLanguage.values().stream().flatMap(List::stream);
    }
}
