package org.helhet.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.helhet.reading.Languages;

/** Reads any mail, whatever is wrong with it: it never fails, and says in words what it could not read. */
final class MailReader {

    private static final int MOST_REFERENCES = 200;
    private static final int DEEPEST_MAIL_IN_A_MAIL = 3;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,900}>");
    private static final Pattern IN_BRACKETS = Pattern.compile("<[^<>]{1,900}>");
    private static final Pattern MESSAGE_ID_FIELD = Pattern.compile(
            "^[ \\t>]{0,8}(?:x-)?(?:original-)?message-id:\\s{0,8}(<[^<>\\s]{1,900}>)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final Languages languages;

    MailReader(Languages languages) {
        this.languages = languages;
    }

    ReadMail read(byte[] original) {
        var mail = Lines.readable(original);
        var parts = Stream.<UnaryOperator<byte[]>>of(UnaryOperator.identity(), Lines::withoutEmptyFirst)
                .map(mended -> MailParts.of(mended.apply(mail)))
                .filter(read -> !read.headers().isEmpty())
                .findFirst()
                .orElseGet(() -> MailParts.of(Lines.asBody(mail)));
        return read(mail, parts, shown(parts, DEEPEST_MAIL_IN_A_MAIL));
    }

    private ReadMail read(byte[] mail, MailParts parts, Shown shown) {
        var headers = parts.headers();
        var from = from(headers);
        var subject = HeaderText.decoded(headers.first("subject")).replace('\0', '\uFFFD');
        var text = clean(shown.text());
        var answers = headers.has("in-reply-to") || headers.has("references");
        var newText = NewText.of(subject, answers, text);
        var machine = new MachineMail(parts, subject, text);
        return new ReadMail(
                from.name(),
                from.address(),
                MailAddress.firstWithAddress(headers.all("reply-to")).address(),
                subject,
                messageId(headers.first("message-id")),
                references(headers, machine.isAutomatic() ? parts.reports() + "\n" + text : ""),
                text,
                newText,
                shown.html(),
                languages.of(newText),
                parts.attachments(),
                machine.isAutomatic(),
                machine.isDeliveryFailure(),
                machine.mayBeAnswered(),
                ContentHash.of(headers, mail),
                problem(parts, subject, text));
    }

    /** Where the mail itself says nothing, what the mail says that hangs on it. */
    private static Shown shown(MailParts parts, int deepest) {
        var shown = parts.shown();
        if (!shown.isBlank() || parts.attachedMail().length == 0 || deepest == 0) {
            return shown;
        }
        return shown(MailParts.of(parts.attachedMail()), deepest - 1);
    }

    /** Whoever wrote it; where From gives no address, whoever sent it. */
    private static MailAddress from(Headers headers) {
        var from = MailAddress.firstOf(headers.first("from"));
        if (!from.address().isEmpty()) {
            return from;
        }
        var others = Stream.of("from", "sender", "reply-to", "return-path").flatMap(name -> headers.all(name).stream());
        var other = MailAddress.firstWithAddress(others.toList());
        return new MailAddress(from.name().isEmpty() ? other.name() : from.name(), other.address());
    }

    private static List<String> references(Headers headers, String report) {
        Set<String> ids = new LinkedHashSet<>();
        for (var name : List.of("references", "in-reply-to")) {
            headers.all(name).stream()
                    .flatMap(MailReader::messageIds)
                    .limit(MOST_REFERENCES)
                    .forEach(ids::add);
        }
        MESSAGE_ID_FIELD.matcher(report).results().limit(MOST_REFERENCES).forEach(id -> ids.add(id.group(1)));
        return new ArrayList<>(ids);
    }

    /** As it stands between its brackets, which some programs leave out. */
    private static String messageId(String field) {
        var id = IN_BRACKETS.matcher(field);
        var bare = HeaderText.oneLine(field);
        return id.find() ? id.group() : bare.isEmpty() ? "" : "<" + bare + ">";
    }

    private static Stream<String> messageIds(String field) {
        return MESSAGE_ID.matcher(field).results().map(id -> id.group());
    }

    private static String clean(String text) {
        return text.replace('\0', '\uFFFD')
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    private static String problem(MailParts parts, String subject, String text) {
        var problems = new ArrayList<>(parts.problems());
        if (subject.isBlank() && text.isBlank() && parts.attachments().isEmpty()) {
            problems.add("Nothing in this mail could be read: see the original.");
        }
        return String.join(" ", problems);
    }
}
