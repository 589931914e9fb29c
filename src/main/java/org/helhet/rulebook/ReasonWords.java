package org.helhet.rulebook;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.decision.Reason;

/** Says a reason, which is kept in English, in another language: from the row that spoke, if it still says the same. */
record ReasonWords(Tables tables) {

    private static final Words ANSWER = Words.of("answer within", "svar inom", "svar innen");
    private static final Words AT_LATEST = Words.of("at the latest", "senast", "senest");

    String say(Reason reason, Language reader) {
        return inWords(reason)
                .filter(words -> words.apply(Language.EN).equals(reason.says()))
                .map(words -> words.apply(reader))
                .orElse(reason.says());
    }

    private Optional<Function<Language, String>> inWords(Reason reason) {
        return switch (reason.file()) {
            case FileNames.OWNERSHIP ->
                tables.ownership().stream()
                        .filter(row -> row.row() == reason.row())
                        .findFirst()
                        .map(row -> language -> new RowWords(tables.vocabulary()).ownership(row, language));
            case FileNames.PROMISES ->
                tables.promises().stream()
                        .filter(row -> row.row() == reason.row())
                        .findFirst()
                        .map(row -> language -> answer(row, language));
            default -> Optional.empty();
        };
    }

    private static String answer(PromiseRow row, Language language) {
        var spans = Stream.of(row.answerWithin(), row.answerAtLatest())
                .filter(Objects::nonNull)
                .map(span -> SpanWords.say(span, language))
                .collect(Collectors.joining(", " + AT_LATEST.in(language) + " "));
        return "%s: %s %s".formatted(Terms.SEVERITY.say(row.severity(), language), ANSWER.in(language), spans);
    }
}
