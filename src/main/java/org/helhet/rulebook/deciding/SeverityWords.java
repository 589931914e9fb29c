package org.helhet.rulebook.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Placeholders;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Terms;
import org.helhet.rulebook.words.Words;

/** Says in each language why {@code rules/policy/severity.drl} takes a complaint for grave. */
final class SeverityWords {

    private static final int MOST = 100;

    private static final List<Words> REASONS = List.of(
            Words.of(
                    "needed within {n} working days",
                    "det behövs inom {n} arbetsdagar",
                    "det trengs innen {n} arbeidsdager"),
            Words.of(
                    "a business needs it within {n} working days",
                    "ett företag behöver det inom {n} arbetsdagar",
                    "en bedrift trenger det innen {n} arbeidsdager"),
            Words.of(
                    "waiting is worse for this customer",
                    "det är värre för den här kunden att vänta",
                    "det er verre for denne kunden å vente"),
            Words.of(
                    "the customer has written {n} times",
                    "kunden har skrivit {n} gånger",
                    "kunden har skrevet {n} ganger"),
            Words.of("a promise was missed", "ett löfte har brutits", "et løfte er brutt"));

    private static final Map<String, Spoken> BY_ENGLISH = REASONS.stream()
            .flatMap(SeverityWords::counted)
            .flatMap(because -> Arrays.stream(Severity.values()).map(grade -> raised(because, grade)))
            .collect(Collectors.toUnmodifiableMap(sentence -> sentence.in(Language.EN), sentence -> sentence));

    private SeverityWords() {}

    /** What is kept in English, in the reader's language; empty for other words. */
    static Optional<String> say(String english, Language reader) {
        return Optional.ofNullable(BY_ENGLISH.get(english)).map(sentence -> sentence.in(reader));
    }

    private static Stream<Spoken> counted(Words because) {
        return because.in(Language.EN).contains("{n}")
                ? IntStream.rangeClosed(1, MOST)
                        .mapToObj(n ->
                                language -> Placeholders.filled(because.in(language), Map.of("n", Integer.toString(n))))
                : Stream.of(because);
    }

    private static Spoken raised(Spoken because, Severity grade) {
        return language -> because.in(language) + " → " + Terms.SEVERITY.say(grade, language);
    }
}
