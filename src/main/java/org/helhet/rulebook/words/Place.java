package org.helhet.rulebook.words;

import java.util.Comparator;

/**
 * Where something stands, as the person who edits the file sees it.
 *
 * @param row the spreadsheet's row or the text's line, from 1; 0 for the whole file
 * @param heading the column's heading as it stands in the file, or empty
 * @param column the column's number from 1, or 0
 */
public record Place(String file, int row, String heading, int column) implements Comparable<Place> {

    private static final Comparator<Place> FROM_THE_TOP =
            Comparator.comparing(Place::file).thenComparingInt(Place::row).thenComparingInt(Place::column);

    public static Place of(String file) {
        return new Place(file, 0, "", 0);
    }

    public static Place of(String file, int row) {
        return new Place(file, row, "", 0);
    }

    /** The cell as a spreadsheet names it, such as {@code E7}; empty where there is no column. */
    public String a1() {
        return column == 0 ? "" : a1(column, row);
    }

    public static String a1(int column, int row) {
        return letters(column) + row;
    }

    private static String letters(int number) {
        return (number > 26 ? letters((number - 1) / 26) : "") + (char) ('A' + (number - 1) % 26);
    }

    @Override
    public int compareTo(Place other) {
        return FROM_THE_TOP.compare(this, other);
    }
}
