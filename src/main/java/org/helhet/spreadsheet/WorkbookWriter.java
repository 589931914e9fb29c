package org.helhet.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook in which every cell is text, so that no program makes a date or a number of what people type. */
public final class WorkbookWriter {

    private static final String TEXT = "@";
    private static final String GREY = "EEEEEE";
    private static final int ROWS_TO_COME = 200;
    private static final int LEAST_WIDTH = 12;
    private static final int MOST_WIDTH = 60;

    private final Worksheet lists;
    private final Map<List<String>, Range> written = new LinkedHashMap<>();

    /**
     * One sheet to be written.
     *
     * @param headings the number of the row with the headings, which stays in sight
     * @param rows by number, from 1
     * @param choices what the cells of a column are offered, by its number from 1
     */
    public record Plan(String name, int headings, Map<Integer, List<String>> rows, Map<Integer, Choices> choices) {}

    /**
     * What may be chosen in a cell.
     *
     * @param question what is asked of whoever types something else; empty where that is usual
     */
    public record Choices(List<String> offered, String question) {}

    private WorkbookWriter(Worksheet lists) {
        this.lists = lists;
    }

    /** The sheets in their order, and behind them a hidden one with what may be chosen. */
    public static void write(OutputStream out, List<Plan> plans) throws IOException {
        try (var workbook = new Workbook(out, "Helhet", "1.0")) {
            var sheets = plans.stream()
                    .map(plan -> workbook.newWorksheet(plan.name()))
                    .toList();
            var lists = workbook.newWorksheet("_");
            var writer = new WorkbookWriter(lists);
            for (int i = 0; i < plans.size(); i++) {
                writer.sheet(plans.get(i), sheets.get(i));
            }
            lists.setVisibilityState(VisibilityState.HIDDEN);
        }
    }

    private void sheet(Plan plan, Worksheet sheet) {
        int last = plan.rows().keySet().stream().max(Integer::compare).orElse(1);
        int columns = plan.rows().values().stream().mapToInt(List::size).max().orElse(1);
        plan.rows().forEach((number, cells) -> {
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(number - 1, column, fitting(cells.get(column)));
            }
        });
        int headings = plan.headings() - 1;
        for (int column = 0; column < columns; column++) {
            sheet.style(column).format(TEXT).set();
            sheet.width(column, width(plan, column));
        }
        sheet.range(0, 0, last - 1, columns - 1).style().format(TEXT).set();
        sheet.range(headings, 0, headings, columns - 1)
                .style()
                .bold()
                .fillColor(GREY)
                .format(TEXT)
                .set();
        sheet.freezePane(0, headings + 1);
        plan.choices()
                .forEach((column, choices) ->
                        offer(choices, sheet.range(headings + 1, column - 1, last + ROWS_TO_COME, column - 1)));
    }

    private static String fitting(String text) {
        return text.length() > Bounds.CELL ? text.substring(0, Bounds.CELL) : text;
    }

    private static int width(Plan plan, int column) {
        int longest = plan.rows().values().stream()
                .filter(cells -> column < cells.size() && !cells.getFirst().startsWith("#"))
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2, LEAST_WIDTH, MOST_WIDTH);
    }

    private void offer(Choices choices, Range cells) {
        if (!choices.offered().isEmpty()) {
            cells.validateWithList(written.computeIfAbsent(choices.offered(), this::list))
                    .showErrorMessage(!choices.question().isEmpty())
                    .errorTitle("Helhet")
                    .error(choices.question())
                    .errorStyle(DataValidationErrorStyle.WARNING);
        }
    }

    private Range list(List<String> offered) {
        int column = written.size();
        for (int i = 0; i < offered.size(); i++) {
            lists.value(i, column, offered.get(i));
        }
        return lists.range(0, column, offered.size() - 1, column);
    }
}
