package org.helhet.rulebook.rows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.helhet.rulebook.table.Decoded;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.table.RuleFiles;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Place;

/** Reads the messages: a line "Subject: ...", an empty line, the text. */
record TemplatesReader(RuleFiles files, Findings findings) {

    private static final Pattern NAME = Pattern.compile("messages/(en|sv|nb)/([^/]+)\\.txt");
    private static final Pattern SUBJECT =
            Pattern.compile("(?:Subject|Ämne|Emne):\\s*(.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    List<Template> templates() {
        return files.byName().entrySet().stream()
                .flatMap(file -> template(file.getKey(), file.getValue()).stream())
                .toList();
    }

    private Optional<Template> template(String file, byte[] bytes) {
        var name = NAME.matcher(file);
        if (!name.matches()) {
            return Optional.empty();
        }
        var lines = Decoded.text(file, bytes, findings).lines().toList();
        var subject = SUBJECT.matcher(lines.isEmpty() ? "" : lines.getFirst());
        if (!subject.matches()) {
            findings.add(Fault.TEMPLATE_WITHOUT_SUBJECT, Place.of(file, 1));
            return Optional.empty();
        }
        return Optional.of(new Template(
                Language.nearest(name.group(1)), name.group(2), subject.group(1).strip(), lines));
    }
}
