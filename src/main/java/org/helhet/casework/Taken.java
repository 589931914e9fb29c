package org.helhet.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.complaint.Channel;
import org.helhet.decision.Statement;

/** Something that came in and was read, before it is known what becomes of it. {@code problem} is a sentence or empty. */
record Taken(Channel channel, Instant receivedAt, Instant takenAt, Arrival arrival, String problem) {

    static Taken of(Original original, Arrival arrival, Instant now) {
        return new Taken(original.channel(), original.receivedAt(), now, arrival, problem(original, arrival));
    }

    Content content() {
        return arrival.content();
    }

    /** The door by which the customer told it. */
    Channel heardBy() {
        var said = content().said().channel();
        return said == null ? channel : said;
    }

    /** When anyone in the company first heard it; nobody hears what is yet to be said. */
    Instant heardAt() {
        var said = content().said().receivedAt();
        var heard = said == null ? receivedAt : said;
        return heard.isAfter(takenAt) ? takenAt : heard;
    }

    /** What the customer wrote, without what is quoted where that can be told apart. */
    String words() {
        return content().newText().isBlank() ? content().text() : content().newText();
    }

    /** What the words say by themselves, whatever is known beside them. */
    Statement statement() {
        return new Statement(
                heardBy(),
                heardAt(),
                content().from(),
                "",
                "",
                content().subject(),
                words(),
                content().language(),
                null,
                "",
                "",
                List.of(),
                1,
                Map.of(),
                Set.of());
    }

    private static String problem(Original original, Arrival arrival) {
        var cut = original.isCut()
                ? "It was %d octets; the first %d are kept.".formatted(original.size(), original.bytes().length)
                : "";
        var unreadable = arrival instanceof Arrival.Unreadable it ? Text.clean(it.problem()) : "";
        return Stream.of(cut, unreadable, arrival.content().problem())
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
