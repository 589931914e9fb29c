package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything found so far: reading goes on after a fault, so that all are told at once. */
final class Findings {

    private static final int MANY = 3;

    /** What is quoted is not ours to change. */
    private static final Set<String> WRITTEN = Set.of("read", "files");

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Set<Integer>> stopped = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();
    private final Map<Column, Integer> filled = new HashMap<>();
    private final Map<String, OpenEnd> open = new TreeMap<>();

    private record Column(String file, int number) {}

    private record Fold(Fault fault, String file, int column) {}

    void add(Finding finding) {
        all.add(finding);
        if (finding.weight() == Weight.STOP) {
            var place = finding.place();
            stopped.computeIfAbsent(place.file(), first -> new HashSet<>()).add(place.row());
        }
    }

    void add(Fault fault, Place place) {
        add(fault, place, Map.of());
    }

    void add(Fault fault, Place place, Map<String, Spoken> values) {
        add(new Finding(fault, place, values));
    }

    void add(Fault fault, Cell cell) {
        add(fault, cell, Map.of());
    }

    void add(Fault fault, Cell cell, Map<String, Spoken> values) {
        var withRead = new LinkedHashMap<>(values);
        withRead.put("read", Spoken.plain(cell.shortened()));
        add(fault, cell.place(), withRead);
    }

    /** So many cells of a column hold something: a fault in each of them is a fault of the heading. */
    void filled(String file, int column, int cells) {
        filled.put(new Column(file, column), cells);
    }

    /** What the file of a table is called where it is not called by its usual name. */
    void called(String table, String name) {
        if (!table.equals(name)) {
            called.put(table, name);
        }
    }

    /** After the last row of a file no line ends. */
    void endsOpen(String file, OpenEnd end) {
        open.put(file, end);
    }

    /** By file. */
    Map<String, OpenEnd> openEnds() {
        return open;
    }

    /** Whether a file lacks something that nobody can point at in it. */
    boolean missesSomething(String file) {
        return all.stream()
                .anyMatch(finding -> finding.place().equals(Place.of(file))
                        && finding.fault().isLack());
    }

    boolean tells(Place place, Fault fault) {
        return all.stream().anyMatch(finding -> finding.place().equals(place) && finding.fault() == fault);
    }

    boolean stop() {
        return !stopped.isEmpty();
    }

    /** What stands in a file that could not be understood says nothing about what is missing from it. */
    boolean stopIn(String file) {
        return stopped.containsKey(file);
    }

    boolean stopIn(String file, int row) {
        return stopped.getOrDefault(file, Set.of()).contains(row);
    }

    /** The places about which one of these is said. */
    Set<Place> told(Fault... faults) {
        var asked = Set.of(faults);
        return all.stream()
                .filter(finding -> asked.contains(finding.fault()))
                .map(Finding::place)
                .collect(Collectors.toSet());
    }

    /** The worst first, then from the top of each file; what is wrong in every row of a column is said once, at its heading. */
    List<Finding> worstFirst() {
        var lost = Stream.concat(all.stream().map(Findings::lostBy), filesCut())
                .filter(what -> !what.isEmpty())
                .collect(Collectors.toSet());
        var folded = all.stream()
                .distinct()
                .filter(finding -> !lostBy(finding).isEmpty() || !follows(finding, lost))
                .collect(Collectors.groupingBy(Findings::foldOf, LinkedHashMap::new, Collectors.toList()));
        return folded.entrySet().stream()
                .flatMap(entry -> folded(entry.getKey(), entry.getValue()).stream())
                .map(this::asCalled)
                .sorted(Comparator.comparing(Finding::weight)
                        .thenComparing(Finding::place)
                        .thenComparing(Finding::fault))
                .toList();
    }

    /** What stands below a quotation mark that is never closed is lost. */
    private Stream<String> filesCut() {
        return all.stream()
                .filter(finding -> finding.fault() == Fault.QUOTE_OPEN)
                .map(finding -> finding.place().file());
    }

    /** What cannot be read because of it: a cell or all cells of a row; empty when nothing is lost. */
    private static String lostBy(Finding finding) {
        var place = finding.place();
        return switch (finding.fault()) {
            case CELL_FAULTY, NOT_CALCULATED, CELL_TOO_LONG -> place.file() + "/" + place.row() + "/" + place.column();
            case SEPARATOR_MIXED, QUOTE_OPEN -> place.file() + "/" + place.row();
            default -> "";
        };
    }

    /** Whether it only tells of something that is lost, or proposes a word with letters that are. */
    private static boolean follows(Finding finding, Set<String> lost) {
        var place = finding.place();
        var row = place.file() + "/" + place.row();
        boolean garbled = finding.fault() != Fault.LETTERS_LOST
                && finding.values().values().stream()
                        .anyMatch(value -> value.in(Language.EN).indexOf('\uFFFD') >= 0);
        return garbled
                || lost.contains(row)
                || lost.contains(row + "/" + place.column())
                || place.row() == 0 && lost.contains(place.file());
    }

    private Finding asCalled(Finding finding) {
        if (called.isEmpty()) {
            return finding;
        }
        var place = finding.place();
        var name = called.getOrDefault(place.file(), place.file());
        var values = new LinkedHashMap<String, Spoken>();
        finding.values()
                .forEach((key, value) ->
                        values.put(key, WRITTEN.contains(key) ? value : language -> asCalled(value.in(language))));
        called.forEach((table, other) -> values.put(table, Spoken.plain(other)));
        return new Finding(finding.fault(), new Place(name, place.row(), place.heading(), place.column()), values);
    }

    private String asCalled(String text) {
        var said = text;
        for (var table : called.entrySet()) {
            said = said.replace(table.getKey(), table.getValue());
        }
        return said;
    }

    private static Fold foldOf(Finding finding) {
        return new Fold(finding.fault(), finding.place().file(), finding.place().column());
    }

    private List<Finding> folded(Fold fold, List<Finding> same) {
        long rows =
                same.stream().map(finding -> finding.place().row()).distinct().count();
        var column = new Column(fold.file(), fold.column());
        if (fold.column() == 0 || rows < MANY || rows < filled.getOrDefault(column, Integer.MAX_VALUE)) {
            return same;
        }
        var first = same.getFirst();
        var heading = new Place(fold.file(), 1, first.place().heading(), fold.column());
        return List.of(new Finding(fold.fault(), heading, first.values()));
    }
}
