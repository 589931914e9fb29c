package org.helhet.rulebook;

/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein, 1965). */
final class EditDistance {

    private EditDistance() {}

    static boolean isWithin(int atMost, String one, String other) {
        return Math.abs(one.length() - other.length()) <= atMost && between(one, other) <= atMost;
    }

    static int between(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            above = nextLine(above, one.charAt(i - 1), i, other);
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
}
