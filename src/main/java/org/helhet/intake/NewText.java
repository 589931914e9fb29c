package org.helhet.intake;

import static org.helhet.intake.WordLists.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What somebody wrote in this very mail, without what it quotes and without the signature. To hide too little is
 * harmless and to hide too much loses a complaint, so it leaves out only what a mail program has clearly marked.
 */
final class NewText {

    private static final int LONGEST_HEAD = 4;
    private static final int LONGEST_HEADER_BLOCK = 12;
    private static final int LONGEST_SIGNATURE = 8;
    private static final int LONGEST_LINE = 400;
    private static final int NEAR = 15;

    private static final WordLists WORDS = new WordLists("quotes.txt");
    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}>.*");
    private static final Pattern SAID = pattern("(?<!\\pL)" + WORDS.anyOf("said") + "(?!\\pL).{0,200}[:：]$");
    private static final Pattern OPENS = pattern("^" + WORDS.anyOf("opens") + "[\\s.,].*\\d.*|^\\d.*\\d.*");
    private static final Pattern WHO_AND_WHEN = Pattern.compile("^(?=.*\\d).*[<\\[(]\\S*@\\S*[>\\])].*$");
    private static final Pattern FROM = pattern("^\\W{0,3}" + WORDS.anyOf("from") + "\\s?\\*?\\s?[:：].+");
    private static final Pattern MORE = pattern("^\\W{0,3}" + WORDS.anyOf("more") + "\\s?\\*?\\s?[:：].*");
    private static final Pattern SUBJECT = pattern("^\\W{0,3}" + WORDS.anyOf("subject") + "\\s?\\*?\\s?[:：].*");
    private static final Pattern ORIGINAL =
            pattern("^\\s?[-_*=]{2,}\\s?" + WORDS.anyOf("original") + "\\s?[-_*=]{2,}$");
    private static final Pattern FORWARDED = pattern("^[-_*=>\\s]{0,20}" + WORDS.anyOf("forwarded") + ".*");
    private static final Pattern PASSED_ON = pattern("^" + WORDS.anyOf("passed-on") + ".*");
    private static final Pattern ANSWERED = pattern("^" + WORDS.anyOf("answered") + ".*");
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s?$");

    private final List<String> lines;
    private final boolean isAnswer;

    private NewText(String text, boolean isAnswer) {
        this.lines = text.lines().toList();
        this.isAnswer = isAnswer;
    }

    /** The whole text where a mail was passed on, since that is what its sender wants read, and where nothing else is left. */
    static String of(String subject, boolean answers, String text) {
        if (PASSED_ON.matcher(subject).matches()) {
            return text;
        }
        var left = new NewText(text, answers || ANSWERED.matcher(subject).matches()).own();
        return left.isBlank() ? text : left;
    }

    private String own() {
        var own = new ArrayList<String>();
        int i = 0;
        while (i < lines.size() && !startsUnmarkedQuote(i)) {
            if (FORWARDED.matcher(line(i)).matches()) {
                own.addAll(lines.subList(i, lines.size()));
                break;
            }
            var hidden = linesToHide(i);
            if (hidden == 0) {
                own.add(lines.get(i));
            }
            i += Math.max(1, hidden);
        }
        return String.join("\n", own).strip();
    }

    private int linesToHide(int i) {
        if (QUOTED.matcher(line(i)).matches() || ORIGINAL.matcher(line(i)).matches()) {
            return 1;
        }
        var head = lengthOfHead(i);
        return head > 0 && quoteFollows(i + head) ? head : lengthOfSignature(i);
    }

    /**
     * A quote whose lines bear no mark ends with the mail. Marked lines near below say that it is of the other kind;
     * and in a mail that answers none, what looks like the head of a mail is what its sender wants read.
     */
    private boolean startsUnmarkedQuote(int i) {
        if (!isAnswer
                || line(i).isBlank()
                || !(ORIGINAL.matcher(line(i)).matches() || startsHeaderBlock(i) || namesWhoAndWhen(i))) {
            return false;
        }
        return lines.subList(i, Math.min(i + NEAR, lines.size())).stream()
                .noneMatch(line -> QUOTED.matcher(line).matches());
    }

    private boolean namesWhoAndWhen(int i) {
        var head = lengthOfHead(i);
        return head > 0 && WHO_AND_WHEN.matcher(joined(i, head)).matches();
    }

    private boolean startsHeaderBlock(int i) {
        if (!FROM.matcher(line(i)).matches()) {
            return false;
        }
        var end = Math.min(i + LONGEST_HEADER_BLOCK, lines.size());
        return IntStream.range(i + 1, end)
                        .anyMatch(next -> MORE.matcher(line(next)).matches())
                && IntStream.range(i + 1, end)
                        .anyMatch(next -> SUBJECT.matcher(line(next)).matches());
    }

    /** How many lines "On Monday, Kari wrote:" takes from here; 0 where no such words start here. */
    private int lengthOfHead(int i) {
        if (QUOTED.matcher(line(i)).matches()) {
            return 0;
        }
        var longest = OPENS.matcher(line(i)).matches() ? LONGEST_HEAD : 1;
        for (int length = 1; length <= longest && i + length <= lines.size(); length++) {
            if (line(i + length - 1).isBlank()
                    || length > 1 && OPENS.matcher(line(i + length - 1)).matches()) {
                return 0;
            }
            if (endsWithColon(i + length - 1) && SAID.matcher(joined(i, length)).find()) {
                return length;
            }
        }
        return 0;
    }

    private boolean endsWithColon(int i) {
        return line(i).endsWith(":") || line(i).endsWith("：");
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
        return line.substring(0, Math.min(line.length(), LONGEST_LINE)).strip();
    }

    private int lengthOfSignature(int i) {
        if (!SIGNATURE.matcher(line(i)).matches()) {
            return 0;
        }
        var end = i + 1;
        while (end < lines.size()
                && !line(end).isBlank()
                && !QUOTED.matcher(line(end)).matches()) {
            end++;
        }
        return end - i > LONGEST_SIGNATURE ? 0 : end - i;
    }
}
