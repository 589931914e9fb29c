package org.helhet.intake;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is certain about a mail of the corpus: a field that is missing says nothing. */
record ExpectedMail(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ExpectedMail beside(Path mail, String ending) {
        var name = mail.getFileName().toString().replaceAll("\\.eml$", ending);
        return new ExpectedMail(JSON.readTree(mail.resolveSibling(name).toFile()));
    }

    /** Differences that good programs may have: to be told, not to fail on. */
    List<String> softDifferences(ReadMail mail) {
        return differences(mail).stream().filter(this::isSoft).toList();
    }

    List<String> hardDifferences(ReadMail mail) {
        return differences(mail).stream()
                .filter(difference -> !isSoft(difference))
                .toList();
    }

    private boolean isSoft(String difference) {
        return strings("soft").anyMatch(field -> difference.startsWith(field + ":"));
    }

    private List<String> differences(ReadMail mail) {
        var found = new ArrayList<String>();
        same("from_address", mail.fromAddress().toLowerCase(), found);
        same("from_name", mail.fromName(), found);
        same("subject", mail.subject(), found);
        same("message_id", mail.messageId(), found);
        same("language", mail.language(), found);
        same("auto_submitted", String.valueOf(mail.automatic()), found);
        same("bounce", String.valueOf(mail.deliveryFailure()), found);
        same("may_be_answered", String.valueOf(mail.mayBeAnswered()), found);
        contains("problem_contains", mail.problem(), found);
        contains("body_contains", mail.text(), found);
        contains("reply_text_contains", mail.newText(), found);
        contains("after_quote_contains", mail.newText(), found);
        strings("references")
                .filter(id -> !mail.references().contains(id))
                .forEach(id -> found.add("references: " + id));
        strings("reply_text_hides")
                .filter(line -> plain(mail.newText()).contains(plain(line)))
                .forEach(line -> found.add("reply_text_hides: " + line));
        attachments(mail.attachments(), found);
        return found;
    }

    /** How much of what the authors of the source count as quoted is still there: for information. */
    long quotesLeft(ReadMail mail) {
        return strings("reply_text_absent")
                .filter(line -> plain(mail.newText()).contains(plain(line)))
                .count();
    }

    private void same(String field, String read, List<String> found) {
        if (!json.has(field)) {
            return;
        }
        var expected = json.get(field).asString();
        if (!plain(field.equals("from_address") ? expected.toLowerCase() : expected)
                .equals(plain(read))) {
            found.add("%s: expected '%s', read '%s'".formatted(field, shortened(expected), shortened(read)));
        }
    }

    private void contains(String field, String text, List<String> found) {
        var plain = plain(text);
        strings(field)
                .filter(line -> !plain.contains(plain(line)))
                .forEach(line -> found.add("%s: '%s' is not in '%s'".formatted(field, line, shortened(text))));
    }

    private void attachments(List<MailAttachment> read, List<String> found) {
        if (!json.has("attachments")) {
            return;
        }
        var names = new HashSet<String>();
        for (var expected : json.get("attachments")) {
            var name = plain(expected.get("name").asString());
            names.add(name);
            if (read.stream().noneMatch(one -> plain(one.name()).equals(name) && sizeFits(expected, one))) {
                found.add("attachments: expected %s, read %s".formatted(expected, read));
            }
        }
        if (json.path("attachments_complete").asBoolean(false)) {
            others(read, names).forEach(other -> found.add("attachments: did not expect " + other));
        }
    }

    private static Stream<MailAttachment> others(List<MailAttachment> read, Set<String> names) {
        return read.stream()
                .filter(one -> !one.contentType().startsWith("image/"))
                .filter(one -> !names.contains(plain(one.name())));
    }

    private static boolean sizeFits(JsonNode expected, MailAttachment read) {
        return !expected.has("size") || expected.get("size").asLong() == read.size();
    }

    private Stream<String> strings(String field) {
        return json.has(field) ? json.get(field).valueStream().map(JsonNode::asString) : Stream.of();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\x{85}]+", " ")
                .strip();
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
