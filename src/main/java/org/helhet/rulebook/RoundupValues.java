package org.helhet.rulebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.decision.Roundup;

/** What the placeholders of a letter about several complaints stand for, in the reader's language and time zone. */
record RoundupValues(ZoneId zone, Language language, String reader, Roundup roundup) {

    Map<Placeholder, String> all() {
        var until = roundup.until();
        return Map.of(
                Placeholder.COLLEAGUE_NAME, reader,
                Placeholder.OWNER_NAME, LetterValues.oneLine(roundup.whose()),
                Placeholder.REASON,
                        Stream.of(roundup.reason().split("\\R"))
                                .map(LetterValues::oneLine)
                                .collect(Collectors.joining("\n")),
                Placeholder.TEXT, roundup.lines().stream().map(this::line).collect(Collectors.joining("\n\n")),
                Placeholder.ACT_BY, until == null ? "" : time(until));
    }

    private String line(Roundup.Line line) {
        var about = Stream.of(line.subject(), line.customer())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        var next = LetterWords.promised(
                PromiseWords.toOwner(line.next().kind(), language),
                time(line.next().dueAt()),
                language);
        return "- [%s] %s\n  %s\n  %s"
                .formatted(line.reference(), LetterValues.oneLine(about), LetterValues.oneLine(next), line.link());
    }

    private String time(Instant at) {
        return LetterWords.time(at, roundup.writtenAt(), zone, language);
    }
}
