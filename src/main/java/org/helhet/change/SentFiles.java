package org.helhet.change;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.helhet.rulebook.table.RuleFiles;

/**
 * Files that somebody sends instead of a rules folder, at the top or inside one folder. What is no rule is left out; a name that
 * could reach outside the folder, and more than any rulebook needs, is refused.
 */
public final class SentFiles {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_BYTES = 100_000_000;
    private static final Pattern OUTSIDE = Pattern.compile("(^|.*/)\\.\\.(/.*|$)|/.*|[A-Za-z]:.*|.*\\p{Cntrl}.*");
    private static final int SHOWN = 80;

    private final Map<String, byte[]> byName = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int count;
    private long size;

    /** Reads no further than the limit, whatever the sender says about the size. */
    public void add(String sentName, InputStream content) throws IOException {
        var name = sentName.replace('\\', '/');
        if (OUTSIDE.matcher(name).matches()) {
            refuse("\"%s\" is not a name inside the rules folder.".formatted(shortened(name)));
        } else if (++count > MOST_FILES) {
            stop("There are more than %d files; a rules folder has far fewer.".formatted(MOST_FILES));
        } else {
            keep(name, content.readNBytes(Math.toIntExact(MOST_BYTES + 1 - size)));
        }
    }

    /** Something about the files that we do not take. */
    void refuse(String problem) {
        problems.add(problem);
        if (problems.size() > MOST_FILES) {
            throw new FilesRefused(problems);
        }
    }

    private void stop(String problem) {
        problems.add(problem);
        throw new FilesRefused(problems);
    }

    private void keep(String name, byte[] bytes) {
        size += bytes.length;
        if (size > MOST_BYTES) {
            stop("Unpacked, the files are larger than %d MB in all.".formatted(MOST_BYTES / 1_000_000));
        }
        boolean known = byName.keySet().stream().anyMatch(name::equalsIgnoreCase);
        if (known) {
            refuse("There are two files \"%s\".".formatted(shortened(name)));
        }
        byName.put(name, bytes);
    }

    /** @throws FilesRefused with everything that is wrong with them */
    public RuleFiles rules() {
        var top = top();
        var rules = new TreeMap<String, byte[]>();
        byName.forEach((name, bytes) -> {
            if (name.startsWith(top) && RuleFiles.isRule(name.substring(top.length()))) {
                rules.put(name.substring(top.length()), bytes);
            }
        });
        if (rules.isEmpty()) {
            refuse("None of these %d files is one of a rules folder, such as people.csv or ownership.csv."
                    .formatted(byName.size()));
        }
        if (!problems.isEmpty()) {
            throw new FilesRefused(problems);
        }
        return new RuleFiles(rules);
    }

    /** The folder in which all of it lies, with its slash; empty when there is none. */
    private String top() {
        if (byName.keySet().stream().anyMatch(RuleFiles::isRule)) {
            return "";
        }
        return byName.keySet().stream()
                .filter(name ->
                        name.contains("/") && !name.toLowerCase(Locale.ROOT).startsWith("__macosx/"))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .findFirst()
                .orElse("");
    }

    private static String shortened(String name) {
        var clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + " ...";
    }
}
