package org.helhet.rulebook.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words with places to be filled in, such as "{span} after a missed promise". Plain comparison of letters, no pattern. */
public record Form(String text, List<String> parts) {

    /** Of what is longer nobody can say which part of it fills which place. */
    private static final int LONGEST = 400;

    static Form of(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            parts.add(folded(text.substring(from, open)));
            from = text.indexOf('}', open) + 1;
            parts.add(text.substring(open + 1, from - 1));
        }
        parts.add(folded(text.substring(from)));
        return new Form(text, List.copyOf(parts));
    }

    /** Blanks at the ends are what keeps words apart. */
    private static String folded(String words) {
        var folded = Folded.of(words);
        return folded.isEmpty() ? "" : (words.startsWith(" ") ? " " : "") + folded + (words.endsWith(" ") ? " " : "");
    }

    String filled(Map<String, String> slots) {
        return Placeholders.filled(text, slots);
    }

    /** What would stand in the places if the text were in this form; several ways where its words come more than once. */
    List<Map<String, String>> ways(String folded) {
        var ways = new ArrayList<Map<String, String>>();
        if (folded.length() <= LONGEST) {
            match(0, folded, Map.of(), ways);
        }
        return ways;
    }

    private void match(int part, String rest, Map<String, String> slots, List<Map<String, String>> ways) {
        var words = parts.get(part);
        if (!rest.startsWith(words)) {
            return;
        }
        var after = rest.substring(words.length());
        if (part + 1 < parts.size()) {
            fill(part + 1, after, slots, ways);
        } else if (after.isEmpty()) {
            ways.add(slots);
        }
    }

    private void fill(int slot, String rest, Map<String, String> slots, List<Map<String, String>> ways) {
        var next = parts.get(slot + 1);
        int end = next.isEmpty() ? rest.length() : rest.indexOf(next);
        while (end > 0) {
            var more = new HashMap<>(slots);
            more.put(parts.get(slot), rest.substring(0, end));
            match(slot + 1, rest.substring(end), more, ways);
            end = next.isEmpty() ? -1 : rest.indexOf(next, end + 1);
        }
    }
}
