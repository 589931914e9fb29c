package org.helhet.intake;

import static org.helhet.intake.WordLists.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote in this very mail, without what it quotes and without the signature. To hide too little is
 * harmless and to hide too much loses a complaint, so it leaves out only what a mail program has clearly marked.
 */
final class NewText {

    private static final int LONGEST_HEAD = 4;
    private static final int LONGEST_HEADER_BLOCK = 12;
    private static final int LONGEST_SIGNATURE = 8;
    private static final int LONGEST_LINE = 400;

    private static final WordLists WORDS = new WordLists("quotes.txt");
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}[>|].*");
    private static final Pattern SAID = pattern("(?<!\\pL)" + WORDS.anyOf("said") + "(?!\\pL).{0,200}[:：]$");
    private static final Pattern OPENS = pattern("^" + WORDS.anyOf("opens") + "[\\s.,].*\\d.*|^\\d.*\\d.*");
    private static final Pattern WHO_AND_WHEN = Pattern.compile("^(?=.*\\d).*[<\\[(]\\S*@\\S*[>\\])].*$");
    private static final Pattern FROM = pattern("^\\W{0,3}" + WORDS.anyOf("from") + "\\s?\\*?\\s?[:：].+");
    private static final Pattern MORE = pattern("^\\W{0,3}" + WORDS.anyOf("more") + "\\s?\\*?\\s?[:：].*");
    private static final Pattern ORIGINAL =
            pattern("^\\s?[-_*=]{2,}\\s?" + WORDS.anyOf("original") + "\\s?[-_*=]{2,}$");
    private static final Pattern FORWARDED = pattern("^[-_*=>\\s]{0,20}" + WORDS.anyOf("forwarded") + ".*");
    private static final Pattern PASSED_ON = pattern("^" + WORDS.anyOf("passed-on") + ".*");
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s?$");

    private final List<String> lines;

    private NewText(String text) {
        lines = new ArrayList<>(text.lines().toList());
    }

    /** The whole text where a mail was passed on, since that is what its sender wants read, and where nothing else is left. */
    static String of(String subject, String text) {
        if (PASSED_ON.matcher(subject).matches()) {
            return text;
        }
        var left = new NewText(text).withoutQuotes();
        return left.isBlank() ? text : left;
    }

    private String withoutQuotes() {
        var own = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var head = lengthOfHead(i);
            if (FORWARDED.matcher(line(i)).matches()) {
                own.addAll(lines.subList(i, lines.size()));
                break;
            } else if (startsUnmarkedQuote(i, head)) {
                break;
            } else if (head > 0 && quoteFollows(i + head)) {
                i += head - 1;
            } else if (!QUOTED.matcher(line(i)).matches()) {
                own.add(lines.get(i));
            }
        }
        return String.join("\n", withoutSignature(own)).strip();
    }

    private boolean startsUnmarkedQuote(int i, int head) {
        return ORIGINAL.matcher(line(i)).matches()
                || startsHeaderBlock(i)
                || head > 0
                        && WHO_AND_WHEN.matcher(joined(i, head)).matches()
                        && !quoteFollows(i + head)
                        && !quoteBelow(i + head);
    }

    /** Where a mail quotes with ">" further down, what stands between is an answer. */
    private boolean quoteBelow(int i) {
        return lines.subList(i, lines.size()).stream()
                .anyMatch(line -> QUOTED.matcher(line).matches());
    }

    private boolean startsHeaderBlock(int i) {
        if (!FROM.matcher(line(i)).matches()) {
            return false;
        }
        var more = 0;
        for (int next = i + 1; next < Math.min(i + LONGEST_HEADER_BLOCK, lines.size()) && more < 2; next++) {
            more += MORE.matcher(line(next)).matches() ? 1 : 0;
        }
        return more >= 2;
    }

    /** How many lines "On Monday, Kari wrote:" takes from here; 0 where no such words start here. */
    private int lengthOfHead(int i) {
        if (line(i).isBlank() || QUOTED.matcher(line(i)).matches()) {
            return 0;
        }
        var longest = OPENS.matcher(line(i)).matches() ? LONGEST_HEAD : 1;
        for (int length = 1; length <= longest && i + length <= lines.size(); length++) {
            if (line(i + length - 1).isBlank()
                    || length > 1 && OPENS.matcher(line(i + length - 1)).matches()) {
                return 0;
            }
            if (SAID.matcher(joined(i, length)).find()) {
                return length;
            }
        }
        return 0;
    }

    private boolean quoteFollows(int i) {
        var next = i;
        while (next < lines.size() && line(next).isBlank()) {
            next++;
        }
        return next < lines.size() && QUOTED.matcher(line(next)).matches();
    }

    private String joined(int from, int length) {
        var joined = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            joined.append(line(i)).append(' ');
        }
        return joined.toString().strip();
    }

    private String line(int i) {
        var line = lines.get(i);
        return line.length() > LONGEST_LINE ? "" : line.strip();
    }

    private static List<String> withoutSignature(List<String> own) {
        for (int i = Math.max(1, own.size() - LONGEST_SIGNATURE - 1); i < own.size(); i++) {
            if (SIGNATURE.matcher(own.get(i)).matches()) {
                return own.subList(0, i);
            }
        }
        return own;
    }
}
