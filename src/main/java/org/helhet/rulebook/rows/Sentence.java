package org.helhet.rulebook.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.rulebook.words.Dates;
import org.helhet.rulebook.words.Joint;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Words;

/** A sentence cut into its four parts; a part that is not there is empty. */
public record Sentence(String when, String then, String because, String until) {

    private static final int WORDS_OF_A_DAY = 4;

    /** Every way to cut it, the likeliest first; none where it does not begin as a sentence does. */
    static Stream<Sentence> waysToCut(SentenceText text) {
        if (text.size() == 0 || text.lengthOf(Joint.IF, 0) == 0) {
            return Stream.empty();
        }
        int until = untilIn(text);
        return thens(text, until).flatMap(then -> cutAt(text, then, until));
    }

    private record Then(int at, int words) {}

    /** The word itself before a bare comma: a name may hold a comma, and the word may be missing. */
    private static Stream<Then> thens(SentenceText text, int until) {
        int first = text.lengthOf(Joint.IF, 0) + 1;
        var said = IntStream.range(first, Math.max(first, until))
                .filter(at -> text.lengthOf(Joint.THEN, at) > 0)
                .mapToObj(at -> new Then(at, text.lengthOf(Joint.THEN, at)));
        var left = IntStream.range(first, Math.max(first, until))
                .filter(at -> text.endsClause(at - 1) && text.lengthOf(Joint.THEN, at) == 0)
                .mapToObj(at -> new Then(at, 0));
        return Stream.concat(said, left);
    }

    private static Stream<Sentence> cutAt(SentenceText text, Then then, int until) {
        int begins = then.at() + then.words();
        var because =
                IntStream.range(begins, Math.max(begins, until)).filter(at -> text.lengthOf(Joint.BECAUSE, at) > 0);
        return IntStream.concat(because, IntStream.of(until))
                .mapToObj(at -> new Sentence(
                        text.between(text.lengthOf(Joint.IF, 0), then.at()),
                        text.between(begins, at),
                        at == until ? "" : text.between(at + text.lengthOf(Joint.BECAUSE, at), until),
                        text.between(Math.min(text.size(), until + untilLength(text, until)), text.size())));
    }

    private static int untilLength(SentenceText text, int until) {
        return until < text.size() ? text.lengthOf(Joint.UNTIL, until) : 0;
    }

    /** Where the last day begins; a word such as "till" inside the reason is followed by no day. */
    private static int untilIn(SentenceText text) {
        return IntStream.iterate(text.size() - 1, at -> at > 0, at -> at - 1)
                .filter(at -> isUntil(text, at))
                .reduce((last, before) -> isPartOf(text, last, before) ? before : last)
                .orElse(text.size());
    }

    private static boolean isPartOf(SentenceText text, int last, int before) {
        return before + text.lengthOf(Joint.UNTIL, before) >= last + text.lengthOf(Joint.UNTIL, last);
    }

    private static boolean isUntil(SentenceText text, int at) {
        int words = text.lengthOf(Joint.UNTIL, at);
        int rest = text.size() - at - words;
        return words > 0
                && rest <= WORDS_OF_A_DAY
                && (Dates.day(text.between(at + words, text.size())).isPresent() || text.endsSentence(at - 1));
    }

    Optional<LocalDate> lastDay() {
        return Dates.day(until);
    }

    /** Whatever is missing is left out. */
    public static String said(List<String> conditions, String then, Language language) {
        var and = Words.of(" and ", " och ", " og ").in(language);
        var comma = language == Language.SV ? " " : ", ";
        return (Joint.IF.words().in(language) + " " + String.join(and, conditions) + comma
                        + Joint.THEN.words().in(language) + " " + then)
                .strip();
    }
}
