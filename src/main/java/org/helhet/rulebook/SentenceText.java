package org.helhet.rulebook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A sentence word by word: as it is written, and as it is compared. */
record SentenceText(List<String> words, List<String> folded) {

    private static final int LONGEST = 1000;
    private static final int MOST_WORDS = 160;
    private static final String MARKS = " ,.;:!\"'«»“”„()";

    private static final Map<Joint, List<List<String>>> JOINTS = joints();

    private static Map<Joint, List<List<String>>> joints() {
        var joints = new EnumMap<Joint, List<List<String>>>(Joint.class);
        for (var joint : Joint.values()) {
            joints.put(
                    joint,
                    joint.words()
                            .all()
                            .map(words -> Arrays.asList(Folded.of(words).split(" ")))
                            .sorted(Comparator.<List<String>>comparingInt(List::size)
                                    .reversed())
                            .toList());
        }
        return joints;
    }

    static SentenceText of(String sentence) {
        var written = sentence.length() > LONGEST ? "" : sentence;
        var words = Arrays.stream(written.split("[\\s\\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new SentenceText(
                words, words.stream().map(word -> unmarked(Folded.of(word))).toList());
    }

    int size() {
        return words.size();
    }

    /** How many words the joint has that stands here; 0 where none stands. */
    int lengthOf(Joint joint, int at) {
        return JOINTS.getOrDefault(joint, List.of()).stream()
                .filter(phrase -> at + phrase.size() <= size()
                        && folded.subList(at, at + phrase.size()).equals(phrase))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** Whether it begins as a sentence of this language does, and not as we write it in another. */
    boolean isIn(Language language) {
        var first = size() == 0 ? "" : folded.getFirst();
        return Joint.IF.words().byLanguage().getOrDefault(language, List.of()).stream()
                        .anyMatch(word -> Folded.of(word).equals(first))
                && Arrays.stream(Language.values())
                        .filter(other -> other != language)
                        .noneMatch(
                                other -> Folded.of(Joint.IF.words().in(other)).equals(first));
    }

    boolean endsClause(int at) {
        return words.get(at).endsWith(",");
    }

    boolean endsSentence(int at) {
        return words.get(at).endsWith(".");
    }

    /** The words from one place to before another, as written, without marks at their ends. */
    String between(int from, int to) {
        return from >= to ? "" : unmarked(String.join(" ", words.subList(from, to)));
    }

    /** The part of a text that is the same when folded, as it is written there. */
    static String asWritten(String text, String folded) {
        var words = text.split(" ");
        int size = folded.split(" ").length;
        for (int from = 0; from + size <= words.length; from++) {
            var part = unmarked(String.join(" ", Arrays.asList(words).subList(from, from + size)));
            if (Folded.of(part).equals(folded)) {
                return part;
            }
        }
        return folded;
    }

    static String unmarked(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
