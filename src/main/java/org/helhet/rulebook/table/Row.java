package org.helhet.rulebook.table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Words;

/** One row of a table, whose cells are asked for by column. */
public record Row(String file, Line line, Map<Column, Integer> places, List<String> headings) {

    public int number() {
        return line.row();
    }

    /** Empty where the file has no such column. */
    public Cell cell(Column column) {
        var index = places.get(column);
        return index == null ? new Cell(Place.of(file, line.row()), "") : cell(index);
    }

    private Cell cell(int index) {
        var place = new Place(file, line.row(), headings.get(index), index + 1);
        return new Cell(place, index < line.cells().size() ? line.cells().get(index) : "");
    }

    /** All cells that stand under a heading. */
    Stream<Cell> cells() {
        return IntStream.range(0, Math.min(line.cells().size(), headings.size()))
                .mapToObj(this::cell);
    }

    /** What a cell says to people: in the language of its heading, nothing in the others. */
    public Words words(Column column) {
        var cell = cell(column);
        var heading = Folded.of(cell.place().heading());
        return Words.each(language -> column.heading().byLanguage().getOrDefault(language, List.of()).stream()
                .filter(word -> Folded.of(word).equals(heading))
                .map(word -> cell.text())
                .findFirst()
                .map(List::of)
                .orElse(List.of("")));
    }

    public String text(Column column) {
        return cell(column).text();
    }
}
