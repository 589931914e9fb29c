package org.helhet.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.complaint.Promise;
import org.helhet.decision.LetterFacts;
import org.helhet.decision.Telling;
import org.jspecify.annotations.Nullable;

/** What the placeholders stand for that are not of the complaint itself but of this one message. */
record TellingValues(Tables tables, ZoneId zone, Language language, LetterFacts letter) {

    Map<Placeholder, String> lines() {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        var telling = telling();
        values.put(Placeholder.COLLEAGUE_NAME, telling.colleague());
        values.put(Placeholder.OUTSIDE_BODY, telling.outsideBody());
        values.put(Placeholder.LINK, telling.link());
        values.put(Placeholder.ACT_BY, time(telling.actBy()));
        values.put(Placeholder.PASSED_ON, telling.passedOn() ? LetterWords.passedOn(language) : "");
        values.put(Placeholder.WHY_YOU, LetterWords.whyYou(telling.whyYou(), language));
        var former = telling.former();
        values.put(Placeholder.FORMER_DUE, former == null ? "" : time(former.dueAt()));
        values.put(Placeholder.NEW_ANSWER, former == null ? "" : newAnswer(former));
        values.put(Placeholder.FORMER_PROMISE, former == null ? "" : PromiseWords.toCustomer(former.kind(), language));
        values.putAll(manager());
        return values;
    }

    /** What a colleague wrote keeps its lines; none of them can hide what is written. */
    Map<Placeholder, String> paragraphs() {
        return Map.of(
                Placeholder.TEXT, paragraphs(telling().text()),
                Placeholder.REASON, paragraphs(reason()),
                Placeholder.REMEDIES,
                        telling().remedies().stream().map(this::inWords).collect(Collectors.joining("\n")));
    }

    /** An answer that is late has a new day, whatever else comes before it. */
    private String newAnswer(Promise former) {
        boolean isLater = letter.answerBy().isAfter(former.dueAt());
        return former.kind() == Promise.Kind.ANSWER && isLater
                ? LetterWords.newAnswer(time(letter.answerBy()), language)
                : "";
    }

    /** What a row of the rules says is said in the reader's language, what a person says as it is. */
    private String reason() {
        return new ReasonWords(tables).say(telling().reason(), language);
    }

    private Telling telling() {
        return letter.telling();
    }

    private Map<Placeholder, String> manager() {
        return new Staff(tables.people().values())
                .withRole(Role.COMPLAINTS_MANAGER, letter.facts().country()).stream()
                        .findFirst()
                        .map(manager -> Map.of(
                                Placeholder.MANAGER_NAME, manager.name(),
                                Placeholder.MANAGER_EMAIL, manager.mail(),
                                Placeholder.MANAGER_PHONE, manager.phone()))
                        .orElse(Map.of());
    }

    /** "- Goodwill: 500 SEK, for the trouble". */
    private String inWords(Telling.Remedy remedy) {
        var kind = RemedyWords.say(remedy.kind(), language);
        var amount = remedy.amount();
        var worth = amount == null ? "" : ": " + plain(amount) + " " + remedy.currency();
        var note = remedy.note().isBlank() ? "" : (amount == null ? ": " : ", ") + remedy.note();
        return "- " + LetterValues.oneLine(kind + worth + note);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0
                ? amount.toBigInteger().toString()
                : amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String paragraphs(String text) {
        return Stream.of(text.strip().split("\\R", -1))
                .map(LetterValues::oneLine)
                .collect(Collectors.joining("\n"));
    }

    private String time(@Nullable Instant at) {
        return at == null ? "" : LetterWords.time(at, letter.writtenAt(), zone, language);
    }
}
