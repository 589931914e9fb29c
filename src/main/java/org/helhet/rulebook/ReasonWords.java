package org.helhet.rulebook;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the rules say, which is kept in English, in another language: finds the row or the people that it was made from. */
record ReasonWords(Tables tables) {

    private static final Words ANSWER = Words.of("answer within", "svar inom", "svar innen");
    private static final Words AT_LATEST = Words.of("at the latest", "senast", "senest");
    private static final String BECAUSE = ": ";

    /** The words themselves where this version of the rules does not say them; nothing for nothing. */
    String say(String english, Language reader) {
        return english.isEmpty() ? "" : saying(english, reader);
    }

    private String saying(String english, Language reader) {
        return ownership(english, reader)
                .or(() -> promise(english, reader))
                .or(() -> escalation(english, reader))
                .or(() -> SeverityWords.say(english, reader))
                .or(() -> people(english, reader))
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

    private Optional<String> promise(String english, Language reader) {
        return tables.promises().stream()
                .filter(row -> answer(row, Language.EN).equals(english))
                .findFirst()
                .map(row -> answer(row, reader));
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

    private static String answer(PromiseRow row, Language language) {
        var spans = Stream.of(row.answerWithin(), row.answerAtLatest())
                .filter(Objects::nonNull)
                .map(span -> SpanWords.say(span, language))
                .collect(Collectors.joining(", " + AT_LATEST.in(language) + " "));
        return "%s: %s %s".formatted(Terms.SEVERITY.say(row.severity(), language), ANSWER.in(language), spans);
    }
}
