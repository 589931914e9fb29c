package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the condition column: fixed phrases and sentences, joined by "and", in any of the languages.
 *
 * @param known what was read so far by its text: in a long table the same conditions come again and again
 */
record ConditionReader(Vocabulary vocabulary, Findings findings, Map<String, Optional<Condition>> known) {

    private static final int LONGEST = 1000;
    private static final int ANDS_OF_ONE = 4;
    private static final Spoken NOBODY_CAN_TELL = Spoken.plain("...");
    private static final Set<String> AND = Set.of("and", "och", "og", "samt");

    ConditionReader(Vocabulary vocabulary, Findings findings) {
        this(vocabulary, findings, new HashMap<>());
    }

    /** Part of a text, with what was understood of it. */
    private record Part(String text, Optional<Condition> condition) {}

    /** Empty means anything; what is not understood is a finding, which keeps the rulebook from being used. */
    List<Condition> read(Cell cell) {
        var conditions = new ArrayList<Condition>();
        for (var part : parts(cell.text())) {
            part.condition().ifPresentOrElse(conditions::add, () -> tell(new Cell(cell.place(), part.text())));
        }
        return withoutWhatIsAlwaysSo(conditions);
    }

    /** The same without a word about what is not understood; nothing where that is so of any part. */
    Optional<List<Condition>> understood(String text) {
        var parts = parts(text);
        return parts.isEmpty()
                        || parts.stream().anyMatch(part -> part.condition().isEmpty())
                ? Optional.empty()
                : Optional.of(withoutWhatIsAlwaysSo(parts.stream()
                        .flatMap(part -> part.condition().stream())
                        .toList()));
    }

    List<String> notUnderstood(String text) {
        return parts(text).stream()
                .filter(part -> part.condition().isEmpty())
                .map(Part::text)
                .toList();
    }

    /** Each part as it is understood or was most likely meant, and "..." where nobody can tell; nothing where that is so of all. */
    List<Spoken> proposed(String text) {
        var phrases = new ConditionPhrases(vocabulary);
        var words = new RowWords(vocabulary);
        var guessed = parts(text).stream()
                .map(part -> part.condition().or(() -> phrases.nearest(part.text())))
                .toList();
        return guessed.stream().allMatch(Optional::isEmpty)
                ? List.of()
                : guessed.stream()
                        .map(part -> part.<Spoken>map(condition -> language -> words.spoken(condition, language))
                                .orElse(NOBODY_CAN_TELL))
                        .toList();
    }

    /** An owner is only looked for while the complaint is open. */
    private static List<Condition> withoutWhatIsAlwaysSo(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> !(condition instanceof Condition.IsOpen))
                .toList();
    }

    /** A text cut in two at an "and". */
    record Cut(String before, String after) {}

    /** Each way to cut it, the latest "and" first. */
    static List<Cut> cutsAtAnd(String text) {
        var pieces = pieces(text);
        var cuts = new ArrayList<Cut>();
        for (int at = pieces.size() - 1; at > 0; at--) {
            cuts.add(new Cut(joined(pieces, 0, at), joined(pieces, at, pieces.size())));
        }
        return cuts;
    }

    /** Topics such as "customs and fees" hold an "and" themselves. */
    private List<Part> parts(String text) {
        var pieces = pieces(text);
        var parts = new ArrayList<Part>();
        for (int from = 0; from < pieces.size(); ) {
            int to = longestUnderstood(pieces, from);
            var part = joined(pieces, from, to);
            parts.add(new Part(part, condition(part)));
            from = to;
        }
        return parts;
    }

    private int longestUnderstood(List<String> pieces, int from) {
        for (int to = Math.min(pieces.size(), from + ANDS_OF_ONE); to > from + 1; to--) {
            if (condition(joined(pieces, from, to)).isPresent()) {
                return to;
            }
        }
        return from + 1;
    }

    /** Between the words for "and", each piece but the first with the one before it. What is too long is one piece. */
    private static List<String> pieces(String text) {
        if (text.length() > LONGEST) {
            return List.of(text.strip());
        }
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var word : text.strip().split("[\\s\\u00a0]+")) {
            if (AND.contains(word.toLowerCase(Locale.ROOT)) && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : " ").append(word);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** Without the "and" before the first of them. */
    private static String joined(List<String> pieces, int from, int to) {
        var joined = String.join(" ", pieces.subList(from, to));
        return from == 0 ? joined : joined.substring(Math.min(joined.length(), joined.indexOf(' ') + 1));
    }

    private Optional<Condition> condition(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : known.computeIfAbsent(text, new ConditionPhrases(vocabulary)::read);
    }

    private void tell(Cell part) {
        var phrases = new ConditionPhrases(vocabulary);
        var words = new RowWords(vocabulary);
        var text = part.text().length() > LONGEST ? "" : part.text();
        var near = phrases.nearest(text).<Spoken>map(found -> language -> words.condition(found, language));
        var fact = ConditionPhrases.factOf(text);
        if (near.isPresent()) {
            findings.add(Fault.CONDITION_NEARLY, part, Map.of("nearest", near.get()));
        } else if (fact.isPresent()) {
            var list = phrases.values(fact.get())
                    .<Spoken>map(known -> known::listed)
                    .orElse(Spoken.plain("1, 2, 3 ..."));
            findings.add(
                    Fault.CONDITION_VALUE_UNKNOWN,
                    part,
                    Map.of("fact", fact.get().words(), "list", list));
        } else {
            findings.add(
                    Fault.CONDITION_UNREADABLE,
                    part,
                    Map.of("facts", ConditionPhrases.FACTS::listed, "phrases", ConditionWords.PHRASES::listed));
        }
    }
}
