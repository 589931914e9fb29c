package org.helhet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.helhet.reading.Meaning.Sign;

/** Cuts a text into words, figures and ends of sentences, and looks each up. The time taken grows with the length of the text only. */
final class Cutting {

    private static final Pattern TOKEN = Pattern.compile(
            "[ap]\\.m\\b\\.?|\\d++(?::[ea]|st|nd|rd|th)(?!\\p{L})|\\d++(?:[./:-]\\d++)*+|\\p{L}++(?:['’]\\p{L}++)*+|\\n|\\S",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A line shorter than this was ended by its writer; a longer one may have been wrapped by a mail program. */
    private static final int SHORT_LINE = 50;

    private final NeedByWords words;
    private final List<Token> tokens;

    private record Token(String text, String word, int start, int end) {

        static Token of(String text, int start, int end) {
            var word = text.toLowerCase(Locale.ROOT).replace('’', '\'');
            return new Token(
                    text, word.startsWith("m", 2) && word.charAt(1) == '.' ? word.charAt(0) + "m" : word, start, end);
        }

        int first() {
            return text.codePointAt(0);
        }

        boolean isFigures() {
            return Character.isDigit(first());
        }

        boolean isBreak() {
            return first() == '\n';
        }
    }

    private Cutting(String text, NeedByWords words) {
        this.words = words;
        this.tokens = TOKEN.matcher(text)
                .results()
                .map(found -> Token.of(found.group(), found.start(), found.end()))
                .toList();
    }

    static Pieces cut(String text, NeedByWords words) {
        return new Cutting(text, words).pieces();
    }

    private Pieces pieces() {
        var spoken = IntStream.range(0, tokens.size())
                .filter(i -> !isSilent(i))
                .mapToObj(tokens::get)
                .toList();
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < spoken.size(); ) {
            var entry = longestEntry(spoken.subList(i, spoken.size()));
            pieces.add(new Piece(
                    meaning(entry), entry.getFirst().start(), entry.getLast().end()));
            i += entry.size();
        }
        return new Pieces(pieces);
    }

    /** As many tokens as one entry of the table has words; a single one when there is no such entry. */
    private List<Token> longestEntry(List<Token> following) {
        int most = Math.min(words.mostWordsFrom(following.getFirst().word()), following.size());
        return IntStream.iterate(most, length -> length > 1, length -> length - 1)
                .mapToObj(length -> following.subList(0, length))
                .filter(entry -> words.has(together(entry)))
                .findFirst()
                .orElseGet(() -> following.subList(0, 1));
    }

    private Meaning meaning(List<Token> entry) {
        var together = together(entry);
        return words.has(together) ? words.meaningOf(together) : ofOneToken(entry.getFirst());
    }

    private static String together(List<Token> entry) {
        return entry.stream().map(Token::word).collect(Collectors.joining(" "));
    }

    private static Meaning ofOneToken(Token token) {
        return switch (token.text()) {
            case "\n", ".", "!", "?", ";" -> Sign.END_OF_SENTENCE;
            case ",", ":" -> Sign.COMMA;
            default -> token.isFigures() ? new Meaning.Figures(token.word()) : Sign.NOTHING;
        };
    }

    /** Dots of abbreviations, and breaks inside a sentence, say nothing. */
    private boolean isSilent(int i) {
        return switch (tokens.get(i).text()) {
            case "." -> !dotEnds(i);
            case "\n" -> !breakEnds(i);
            default -> false;
        };
    }

    private boolean dotEnds(int i) {
        if (i == 0 || i + 1 == tokens.size()) {
            return true;
        }
        var before = tokens.get(i - 1);
        var next = tokens.get(i + 1);
        if (next.isFigures()) {
            return before.text().length() > 3;
        }
        var isMonth = before.isFigures() && words.meaningOf(next.word()) instanceof Meaning.MonthName;
        return !isMonth && !Character.isLowerCase(next.first());
    }

    private boolean breakEnds(int i) {
        if (i + 1 == tokens.size()) {
            return true;
        }
        var next = tokens.get(i + 1);
        var startsAnew = Character.isUpperCase(next.first()) || "-*•".indexOf(next.first()) >= 0;
        return next.isBreak() || (startsAnew && lineBefore(i) < SHORT_LINE);
    }

    private int lineBefore(int i) {
        int first = i;
        while (first > 0 && !tokens.get(first - 1).isBreak() && i - first < SHORT_LINE) {
            first--;
        }
        return tokens.get(i).start() - tokens.get(first).start();
    }
}
