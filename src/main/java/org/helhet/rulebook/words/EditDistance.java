package org.helhet.rulebook.words;

import java.util.stream.IntStream;

/** How many letters must be put in, taken out, changed or swapped to make one word of another (Damerau, 1964; Levenshtein, 1965). */
final class EditDistance {

    private EditDistance() {}

    static boolean isWithin(int atMost, String one, String other) {
        return Math.abs(one.length() - other.length()) <= atMost && between(one, other) <= atMost;
    }

    static int between(String one, String other) {
        var aboveThat = new int[other.length() + 1];
        var above = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            var line = nextLine(above, one.charAt(i - 1), i, other);
            if (i > 1) {
                swapped(line, aboveThat, one.charAt(i - 2), one.charAt(i - 1), other);
            }
            aboveThat = above;
            above = line;
        }
        return above[other.length()];
    }

    private static int[] nextLine(int[] above, char letter, int i, String other) {
        var line = new int[above.length];
        line[0] = i;
        for (int j = 1; j < line.length; j++) {
            int changed = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
            line[j] = Math.min(changed, Math.min(above[j], line[j - 1]) + 1);
        }
        return line;
    }

    /** Two letters in the wrong order are what a hand does wrong most often: they count as one. */
    private static void swapped(int[] line, int[] aboveThat, char first, char second, String other) {
        for (int j = 2; j < line.length; j++) {
            if (first == other.charAt(j - 1) && second == other.charAt(j - 2)) {
                line[j] = Math.min(line[j], aboveThat[j - 2] + 1);
            }
        }
    }
}
