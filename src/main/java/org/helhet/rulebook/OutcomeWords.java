package org.helhet.rulebook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;

/** Understands what a sentence says shall be so, in any of the languages, and says it. */
record OutcomeWords(Dictionary<PersonId> people, Dictionary<String> remedies) {

    private static final Forms<OutcomeForm> FORMS = new Forms<>(OutcomeForm.class);

    /** Those that are promised with the decision; the later ones come from {@code promises.csv} alone. */
    static final Dictionary<Promise.Kind> KINDS = Dictionary.<Promise.Kind>empty()
            .with(
                    Promise.Kind.ANSWER,
                    Words.of(
                            "answer/an answer/the answer/a reply/reply", "svar/ett svar/svaret", "svar/et svar/svaret"))
            .with(
                    Promise.Kind.PERSONAL_CONTACT,
                    Words.of(
                            "personal contact/contact/a personal contact/a call/a phone call",
                            "personlig kontakt/kontakt/ett samtal",
                            "personlig kontakt/kontakt/en samtale"))
            .with(Promise.Kind.PLAN, Words.of("plan/a plan/the plan", "plan/en plan", "plan/en plan"))
            .with(
                    Promise.Kind.UPDATE,
                    Words.of(
                            "news/an update/update/updates",
                            "nyheter/en lägesrapport/lägesrapport/uppdatering",
                            "nytt/en oppdatering/oppdatering/oppdateringer"));

    private static final Words MONEY = Words.of("sek/nok/kr/eur/dkk", "kronor/kr", "kroner/kr");

    static Dictionary<String> named(Iterable<RemedyRow> rows) {
        var names = new LinkedHashMap<String, Words>();
        rows.forEach(row -> names.putIfAbsent(row.remedy(), Words.same(row.remedy())));
        return new Dictionary<>(names);
    }

    Optional<Outcome> read(String text) {
        return FORMS.of(text).flatMap(said -> outcome(said).stream()).findFirst();
    }

    /** What somebody who wrote this most likely meant. */
    Optional<Outcome> nearest(String text) {
        var guessing = new Guessing(text);
        return FORMS.near(text, (slot, number) -> guess(guessing, slot))
                .flatMap(said -> outcome(said).stream())
                .findFirst();
    }

    /** The name in a sentence that asks for a person whom we do not know. */
    Optional<String> unknownPerson(String text) {
        return FORMS.of(text)
                .filter(said -> said.kind() == OutcomeForm.OWNER || said.kind() == OutcomeForm.CALL_IN)
                .map(said -> said.slots().values().iterator().next())
                .findFirst();
    }

    /** What may stand in place of a name in such a sentence. */
    Dictionary<?> wordsForPeople(String text) {
        return FORMS.of(text).anyMatch(said -> said.kind() == OutcomeForm.CALL_IN)
                ? EscalationReader.TO_WORDS
                : OwnershipReader.OWNER_WORDS;
    }

    private Optional<String> guess(Guessing guessing, String slot) {
        return switch (slot) {
            case "owner", "called" -> guessing.oneOf(people).map(person -> people.say(person, Language.EN));
            case "severity" -> guessing.oneOf(Terms.SEVERITY).map(grade -> Terms.SEVERITY.say(grade, Language.EN));
            case "kind" -> guessing.oneOf(KINDS).map(kind -> KINDS.say(kind, Language.EN));
            case "span" -> guessing.span(0).flatMap(SpanWords::nearest).map(span -> SpanWords.say(span, Language.EN));
            case "remedy" -> guessing.oneOf(remedies);
            default -> guessing.number(0);
        };
    }

    private Optional<Outcome> outcome(Forms.Said<OutcomeForm> said) {
        return switch (said.kind()) {
            case OWNER -> owner(slot(said, "owner")).map(Outcome.OwnerIs::new);
            case SEVERITY -> Terms.SEVERITY.find(slot(said, "severity")).map(Outcome.SeverityAtLeast::new);
            case PROMISE ->
                KINDS.find(slot(said, "kind"))
                        .flatMap(kind ->
                                SpanWords.read(slot(said, "span")).map(span -> new Outcome.Promised(kind, span)));
            case CALL_IN -> called(slot(said, "called")).map(Outcome.CallIn::new);
            case OFFER ->
                remedies.find(slot(said, "remedy"))
                        .flatMap(remedy -> amount(slot(said, "amount")).map(upTo -> new Outcome.Offered(remedy, upTo)));
        };
    }

    private static String slot(Forms.Said<OutcomeForm> said, String name) {
        return said.slots().getOrDefault(name, "");
    }

    private Optional<OwnerWord> owner(String text) {
        return people.find(text)
                .<OwnerWord>map(OwnerWord.Named::new)
                .or(() -> OwnershipReader.OWNER_WORDS.find(Spoken.withoutArticle(text)));
    }

    private Optional<To> called(String text) {
        return people.find(text)
                .<To>map(To.Named::new)
                .or(() -> EscalationReader.TO_WORDS.find(Spoken.withoutArticle(text)));
    }

    private static Optional<BigDecimal> amount(String text) {
        var words = text.split(" ");
        boolean money = MONEY.all().anyMatch(words[words.length - 1]::equals);
        var number = Arrays.stream(words)
                .limit(money ? words.length - 1 : words.length)
                .collect(Collectors.joining(" "));
        return Amount.read(number).map(Amount::value);
    }

    String say(Outcome outcome, RowWords rows, Language language) {
        return switch (outcome) {
            case Outcome.OwnerIs is ->
                Forms.say(OutcomeForm.OWNER, Map.of("owner", rows.owner(is.owner(), language)), language);
            case Outcome.SeverityAtLeast least ->
                Forms.say(OutcomeForm.SEVERITY, Map.of("severity", grade(least, language)), language);
            case Outcome.Promised promised ->
                Forms.say(
                        OutcomeForm.PROMISE,
                        Map.of(
                                "kind", KINDS.say(promised.kind(), language),
                                "span", SpanWords.say(promised.within(), language)),
                        language);
            case Outcome.CallIn call ->
                Forms.say(OutcomeForm.CALL_IN, Map.of("called", rows.to(call.to(), language)), language);
            case Outcome.Offered offered ->
                Forms.say(
                        OutcomeForm.OFFER,
                        Map.of(
                                "remedy",
                                offered.remedy(),
                                "amount",
                                offered.upTo().toPlainString()),
                        language);
        };
    }

    /** In Swedish and Norwegian it agrees with "allvaret" and "alvoret". */
    private static String grade(Outcome.SeverityAtLeast least, Language language) {
        var words = Terms.SEVERITY.words(least.severity(), language);
        return language == Language.EN || words.size() < 2 || least.severity() == org.helhet.complaint.Severity.URGENT
                ? words.getFirst()
                : words.get(1);
    }
}
