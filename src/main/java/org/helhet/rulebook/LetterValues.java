package org.helhet.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.decision.Letter;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Reason;
import org.helhet.decision.Topic;

/** What the placeholders of a letter stand for, in the reader's language. */
record LetterValues(Tables tables, ZoneId zone, Language language, LetterFacts letter) {

    private static final int LINES_QUOTED = 12;
    private static final int LETTERS_QUOTED = 1_000;
    private static final String UNCLEAR = "unclear";

    /** Every value is one line, but for the quoted text and for what a colleague wrote. */
    Map<Placeholder, String> all(Letter.Reader reader) {
        var telling = new TellingValues(tables, zone, language, letter);
        var values = ofTheComplaint(reader == Letter.Reader.COLLEAGUE);
        values.putAll(telling.lines());
        values.replaceAll((placeholder, value) -> oneLine(value));
        values.putAll(telling.paragraphs());
        values.put(Placeholder.QUOTE, quote());
        return values;
    }

    private Map<Placeholder, String> ofTheComplaint(boolean toColleague) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.REFERENCE, letter.reference());
        values.put(Placeholder.OWNER_NAME, letter.owner().name());
        values.put(Placeholder.OWNER_EMAIL, letter.owner().email());
        values.put(Placeholder.OWNER_PHONE, letter.owner().phone());
        values.put(
                Placeholder.CUSTOMER_NAME,
                toColleague ? whoItIs() : letter.complainant().name());
        values.put(Placeholder.UNDERSTOOD, understood(toColleague));
        values.put(Placeholder.SUBJECT, toColleague ? subject() : heading());
        values.put(Placeholder.NEED_BY, needBy());
        var next = letter.next().kind();
        values.put(
                Placeholder.PROMISE,
                toColleague ? PromiseWords.toOwner(next, language) : PromiseWords.toCustomer(next, language));
        values.put(Placeholder.PROMISE_DUE, time(letter.next().dueAt()));
        values.put(Placeholder.ANSWER_DUE, time(letter.answerBy()));
        values.put(Placeholder.STATUS_PAGE, letter.statusPage());
        values.put(Placeholder.RECEIVED, time(letter.facts().receivedAt()));
        values.put(Placeholder.SEVERITY, Terms.SEVERITY.say(letter.severity(), language));
        values.put(Placeholder.BECAUSE, because());
        values.put(Placeholder.COMPLAINT_LINK, letter.complaintLink());
        values.put(
                Placeholder.PROBLEM,
                toColleague ? new ReasonWords(tables).say(letter.problem(), language) : problemInWords());
        return values;
    }

    /** "Anders Ek (anders@mail.example)". */
    private String whoItIs() {
        var who = letter.complainant();
        var customer = letter.facts().customer();
        var parts = Stream.of(who.name(), customer.isKnown() ? customer.name() : "", who.email(), who.phone())
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : "%s (%s)".formatted(parts.getFirst(), String.join(", ", parts.subList(1, parts.size())));
    }

    /** The topics and the area; where no topic was found, the customer's own subject. */
    private String understood(boolean toColleague) {
        var topics = topics(toColleague);
        var about = topics.isEmpty() ? quoted(letter.subject()) : topics;
        var area = letter.facts().area();
        return area.isEmpty() ? about : "%s (%s)".formatted(about, area).strip();
    }

    /** Who else is turned to is for colleagues to know. */
    private String topics(boolean toColleague) {
        return letter.facts().topics().stream()
                .filter(topic -> !topic.name().equals(UNCLEAR) && (toColleague || !topic.isBeside()))
                .map(this::topic)
                .collect(Collectors.joining(", "));
    }

    /** The customer reads it once: where no topic was found, what is understood quotes it. */
    private String heading() {
        return topics(false).isEmpty() ? "" : letter.subject();
    }

    /** A mail to a colleague has it at the end of its own subject, which would otherwise end in a colon. */
    private String subject() {
        return letter.subject().isBlank() ? understood(true) : letter.subject();
    }

    private String quoted(String text) {
        return text.isBlank() ? tables.vocabulary().topics().say(UNCLEAR, language) : "\"" + text + "\"";
    }

    private String needBy() {
        var needBy = letter.facts().needBy();
        return needBy == null ? "" : LetterWords.needBy(time(needBy.at()), needBy.words(), language);
    }

    /** The customer is told in the customer's language that something is missing; what exactly is told to the owner. */
    private String problemInWords() {
        return letter.problem().isEmpty() ? "" : LetterWords.notWhole(language);
    }

    private String because() {
        return letter.reasons().about(Reason.About.OWNER).stream()
                .map(this::inWords)
                .collect(Collectors.joining("; "));
    }

    /** With the remark of the row, where that is in the reader's language. */
    private String inWords(Reason reason) {
        var remark = tables.ownership().stream()
                .filter(row -> reason.file().equals(FileNames.OWNERSHIP) && row.row() == reason.row())
                .map(row -> row.why().in(language))
                .findFirst()
                .orElse("");
        return said(reason) + (remark.isEmpty() ? "" : " (" + remark + ")");
    }

    private String said(Reason reason) {
        return reason.file().equals(FileNames.LIMITS)
                ? looksFirst(reason.says())
                : new ReasonWords(tables).say(reason.says(), language);
    }

    private String looksFirst(String english) {
        var topics = letter.facts().topics();
        return tables.people().values().stream()
                .map(PersonRow::name)
                .filter(name -> DecisionReasons.looksFirst(topics, name, Topic::name, Language.EN)
                        .equals(english))
                .findFirst()
                .map(name -> DecisionReasons.looksFirst(topics, name, this::topic, language))
                .orElse(english);
    }

    private String topic(Topic topic) {
        return tables.vocabulary().topics().say(topic.name(), language);
    }

    private String time(Instant at) {
        return LetterWords.time(at, letter.writtenAt(), zone, language);
    }

    private String quote() {
        var start = letter.quote().substring(0, Math.min(letter.quote().length(), LETTERS_QUOTED));
        List<String> lines = start.strip().lines().map(LetterValues::oneLine).toList();
        var shown = lines.stream()
                .limit(LINES_QUOTED)
                .map(line -> "> " + line)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        boolean cut = lines.size() > LINES_QUOTED || letter.quote().length() > LETTERS_QUOTED;
        return cut ? shown + "\n> ..." : shown;
    }

    /** No value can begin a line of its own, and none can hide what is written. */
    static String oneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\s]+", " ")
                .strip();
    }
}
