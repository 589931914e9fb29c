package org.helhet.replay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A log of real cases: {@code events.csv}, {@code cases.csv} and {@code expected.csv} of a folder; times are UTC. */
final class EventLog {

    private EventLog() {}

    /** By their beginning. */
    static List<LogCase> read(Path folder) {
        var returns = rows(folder.resolve("expected.csv")).stream()
                .collect(toMap(row -> row.get("case"), row -> Integer.parseInt(row.get("returns"))));
        var about = rows(folder.resolve("cases.csv")).stream().collect(toMap(row -> row.get("case"), EventLog::about));
        return rows(folder.resolve("events.csv")).stream()
                .collect(groupingBy(row -> row.get("case"), LinkedHashMap::new, mapping(EventLog::event, toList())))
                .entrySet()
                .stream()
                .map(entry -> new LogCase(
                        entry.getKey(),
                        about.getOrDefault(entry.getKey(), ""),
                        inOrder(entry.getValue()),
                        returns.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparing(LogCase::begins).thenComparing(LogCase::id))
                .toList();
    }

    /** So many of them, evenly chosen. */
    static List<LogCase> some(List<LogCase> all, int atMost) {
        int chosen = Math.min(atMost, all.size());
        return IntStream.range(0, chosen)
                .mapToObj(number -> all.get((int) ((long) number * all.size() / chosen)))
                .toList();
    }

    private static List<LogEvent> inOrder(List<LogEvent> events) {
        return events.stream().sorted(Comparator.comparing(LogEvent::at)).toList();
    }

    private static String about(Map<String, String> row) {
        return row.containsKey("impact")
                ? "Impact %s, product %s".formatted(row.get("impact").toLowerCase(), row.get("product"))
                : "Priority %s, category %s".formatted(row.get("priority"), row.get("category"));
    }

    private static LogEvent event(Map<String, String> row) {
        return new LogEvent(
                LocalDateTime.parse(row.get("time")).toInstant(ZoneOffset.UTC),
                row.get("team"),
                row.get("person"),
                LogEvent.Status.valueOf(row.get("status")));
    }

    private static List<Map<String, String>> rows(Path file) {
        try (var lines = Files.lines(file)) {
            var all = lines.map(line -> Arrays.asList(line.split(",", -1))).toList();
            var heading = all.getFirst();
            return all.stream()
                    .skip(1)
                    .map(cells -> IntStream.range(0, heading.size()).boxed().collect(toMap(heading::get, cells::get)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
