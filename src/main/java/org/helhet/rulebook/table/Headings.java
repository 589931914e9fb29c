package org.helhet.rulebook.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Words;

/** Finds out which column stands where. */
record Headings(String file, Line line, List<Column> columns, Findings findings) {

    Map<Column, Integer> places() {
        var known = new Dictionary<>(columnsByHeading());
        if (line.cells().stream().noneMatch(heading -> known.nearest(heading).isPresent())) {
            noHeadings();
            return Map.of();
        }
        var places = new HashMap<Column, Integer>();
        var unknown = new ArrayList<Cell>();
        for (int i = 0; i < line.cells().size(); i++) {
            var heading = cell(i);
            int index = i;
            known.find(heading.text())
                    .ifPresentOrElse(column -> put(places, column, index), () -> unknown.add(heading));
        }
        tellUnknown(unknown, known, places);
        return places;
    }

    private void tellUnknown(List<Cell> unknown, Dictionary<Column> known, Map<Column, Integer> places) {
        var misspelt = new HashSet<Column>();
        var strange = new ArrayList<Cell>();
        unknown.stream()
                .filter(heading -> !heading.isEmpty())
                .forEach(heading -> known.nearest(heading.text())
                        .filter(near -> !places.containsKey(near) && misspelt.add(near))
                        .ifPresentOrElse(
                                near -> findings.add(Fault.COLUMN_NEARLY, heading, Map.of("nearest", near.heading())),
                                () -> strange.add(heading)));
        var missing = columns.stream()
                .filter(column -> column.needed() && !places.containsKey(column) && !misspelt.contains(column))
                .toList();
        if (missing.size() == 1 && strange.size() == 1) {
            var column = Map.of("column", (Spoken) missing.getFirst().heading());
            findings.add(Fault.COLUMN_CALLED_OTHERWISE, strange.getFirst(), column);
            return;
        }
        strange.forEach(heading -> findings.add(Fault.COLUMN_UNKNOWN, heading));
        missing.forEach(
                column -> findings.add(Fault.COLUMN_MISSING, Place.of(file), Map.of("column", column.heading())));
    }

    /** Either the cells run into one another, or something else stands where the headings should. */
    private void noHeadings() {
        var text = Folded.of(line.cells().getFirst());
        boolean inOne = line.cells().size() == 1
                && columns.stream()
                                .filter(column ->
                                        column.heading().all().map(Folded::of).anyMatch(text::contains))
                                .count()
                        > 1;
        var values = Map.of("read", Spoken.plain(Cell.shortened(String.join(" ", line.cells()))), "list", (Spoken)
                new Dictionary<>(columnsByHeading())::listed);
        findings.add(inOne ? Fault.NO_SEPARATOR : Fault.HEADINGS_UNKNOWN, Place.of(file, line.row()), values);
    }

    private Map<Column, Words> columnsByHeading() {
        var byHeading = new LinkedHashMap<Column, Words>();
        columns.forEach(column -> byHeading.put(column, column.heading()));
        return byHeading;
    }

    private void put(Map<Column, Integer> places, Column column, int index) {
        if (places.putIfAbsent(column, index) != null) {
            findings.add(Fault.COLUMN_TWICE, cell(index));
        }
    }

    private Cell cell(int index) {
        var text = line.cells().get(index);
        return new Cell(new Place(file, line.row(), text, index + 1), text);
    }
}
