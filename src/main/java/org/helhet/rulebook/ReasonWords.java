package org.helhet.rulebook;

import java.util.Optional;
import org.helhet.complaint.Severity;

/** Says what the rules say, which is kept in English, in another language: finds the row or the people that it was made from. */
record ReasonWords(Tables tables) {

    private static final String BECAUSE = ": ";
    private static final Words NEEDED_BY = Words.of("needed by: ", "behövs senast: ", "trengs innen: ");

    /** The words themselves where this version of the rules does not say them; nothing for nothing. */
    String say(String english, Language reader) {
        return english.isEmpty() ? "" : saying(english, reader);
    }

    private String saying(String english, Language reader) {
        return ownership(english, reader)
                .or(() -> sentence(english, reader))
                .or(() -> PromiseReasonWords.say(english, reader))
                .or(() -> escalation(english, reader))
                .or(() -> needsAYes(english, reader))
                .or(() -> topic(english, reader))
                .or(() -> neededBy(english, reader))
                .or(() -> SeverityWords.say(english, reader))
                .or(() -> people(english, reader))
                .or(() -> ArrivalWords.say(english, reader))
                .orElse(english);
    }

    private Optional<String> ownership(String english, Language reader) {
        return tables.ownership().stream()
                .filter(row -> isOrBegins(row.says(), english))
                .flatMap(row -> ownership(row, english, reader).stream())
                .findFirst();
    }

    /** The row, or that nobody is there whom it leads to. */
    private Optional<String> ownership(OwnershipRow row, String english, Language reader) {
        var says = words().ownership(row, reader);
        if (row.says().equals(english)) {
            return Optional.of(says);
        }
        var nobody = PersonWords.nobodyOf(
                Coverage.meant(row.owner(), new Staff(tables.people().values())));
        return (row.says() + BECAUSE + nobody.in(Language.EN)).equals(english)
                ? Optional.of(says + BECAUSE + nobody.in(reader))
                : Optional.empty();
    }

    private Optional<String> escalation(String english, Language reader) {
        return tables.escalation().stream()
                .filter(row ->
                        isOrBegins(row.says(), english) || row.why().all().anyMatch(english::equals))
                .findFirst()
                .map(row -> isOrBegins(row.says(), english)
                        ? words().escalation(row, reader)
                                + who(english.substring(row.says().length()), reader)
                        : remark(row, reader));
    }

    private String who(String how, Language reader) {
        return how.isEmpty() ? "" : BECAUSE + say(how.substring(BECAUSE.length()), reader);
    }

    /** The row's own remark where it is in the reader's language, else its moment. */
    private String remark(EscalationRow row, Language reader) {
        var why = row.why().in(reader);
        return why.isEmpty() ? words().moment(row, reader) : why;
    }

    /** By itself, after why a promise is due, or before whom it calls in: in the reader's language, whose own words it may be in. */
    private Optional<String> sentence(String kept, Language reader) {
        return tables.exceptions().stream()
                .flatMap(row -> sentence(row, kept, reader).stream())
                .findFirst();
    }

    private Optional<String> sentence(ExceptionRow row, String kept, Language reader) {
        var sentence = row.sentence();
        if (kept.equals(sentence)) {
            return Optional.of(said(row, reader));
        }
        if (kept.endsWith(BECAUSE + sentence)) {
            var before = kept.substring(0, kept.length() - sentence.length() - BECAUSE.length());
            return Optional.of(say(before, reader) + BECAUSE + said(row, reader));
        }
        return kept.startsWith(sentence + BECAUSE)
                ? Optional.of(said(row, reader) + who(kept.substring(sentence.length()), reader))
                : Optional.empty();
    }

    /** Why it was written nobody can say in other words. */
    private String said(ExceptionRow row, Language reader) {
        if (SentenceText.of(row.sentence()).isIn(reader)) {
            return row.sentence();
        }
        var conditions =
                row.when().stream().map(when -> words().spoken(when, reader)).toList();
        var outcomes = new OutcomeWords(tables.vocabulary().people(), OutcomeWords.named(tables.remedies()));
        return "%s (%s)"
                .formatted(Sentence.said(conditions, outcomes.say(row.then(), words(), reader), reader), row.because());
    }

    /** "topic late → normal", or "late: the words that were found". */
    private Optional<String> topic(String english, Language reader) {
        var topics = tables.vocabulary().topics();
        for (var topic : topics.all()) {
            if (english.equals(topic) || english.startsWith(topic + BECAUSE)) {
                return Optional.of(topics.say(topic, reader) + english.substring(topic.length()));
            }
            for (var grade : Severity.values()) {
                if (english.equals("topic " + topic + " → " + grade.word())) {
                    return Optional.of("%s %s → %s"
                            .formatted(
                                    Fact.TOPIC.words().in(reader),
                                    topics.say(topic, reader),
                                    Terms.SEVERITY.say(grade, reader)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> neededBy(String english, Language reader) {
        return english.startsWith(NEEDED_BY.in(Language.EN))
                ? Optional.of(NEEDED_BY.in(reader)
                        + english.substring(NEEDED_BY.in(Language.EN).length()))
                : Optional.empty();
    }

    private Optional<String> needsAYes(String english, Language reader) {
        return tables.people().values().stream()
                .flatMap(person -> RemedyWords.needsAYesOf(person.name(), english, reader).stream())
                .findFirst();
    }

    private Optional<String> people(String english, Language reader) {
        return PersonWords.say(english, tables.people().values(), reader);
    }

    private static boolean isOrBegins(String says, String english) {
        return english.equals(says) || english.startsWith(says + BECAUSE);
    }

    private RowWords words() {
        return new RowWords(tables.vocabulary());
    }
}
