package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.helhet.rulebook.rows.FileNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice opens and saves means the same; needs {@code soffice} (package libreoffice-calc-nogui). */
class LibreOfficeIT {

    private static final Path RULES = Path.of("rules");
    private static final int MINUTES = 3;

    /** Semicolons, quotation marks, UTF-8, every sheet to a file of its own, texts as they are shown. */
    private static final String EVERY_SHEET =
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

    private static final String FROM_CSV = "--infilter=CSV:59,34,76,1,,0,false,true";

    @TempDir
    Path folder;

    @BeforeAll
    static void needsLibreOffice() {
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        assumeTrue(installed, "LibreOffice (soffice) is not installed: nothing to open the workbook with");
    }

    @Test
    void theWorkbookMeansTheSameAfterItWasOpenedAndSaved() throws Exception {
        var saved = Files.createDirectory(folder.resolve("saved"));
        OneWorkbook.beside(RULES, folder, Locale.of("sv"));
        convert("xlsx", saved, List.of(folder.resolve("rulebook.xlsx")));
        OneWorkbook.messages(RULES, saved);

        assertThat(OneWorkbook.said(saved)).isEqualTo(OneWorkbook.said(RULES));
    }

    @Test
    void itsSheetsSavedAsTextMeanTheSame() throws Exception {
        var saved = Files.createDirectory(folder.resolve("saved"));
        OneWorkbook.beside(RULES, folder, Locale.ENGLISH);
        convert(EVERY_SHEET, saved, List.of(folder.resolve("rulebook.xlsx")));
        for (var table : FileNames.TABLES.keySet()) {
            Files.move(saved.resolve("rulebook-" + table), saved.resolve(table));
        }
        deleteRest(saved);
        OneWorkbook.messages(RULES, saved);

        assertThat(OneWorkbook.said(saved)).isEqualTo(OneWorkbook.said(RULES));
    }

    @Test
    void tablesSavedAsWorkbooksOneByOneMeanTheSame() throws Exception {
        var saved = Files.createDirectory(folder.resolve("saved"));
        convert(
                "xlsx",
                saved,
                FileNames.TABLES.keySet().stream().map(RULES::resolve).toList(),
                FROM_CSV);
        Files.copy(RULES.resolve(FileNames.EXCEPTIONS), saved.resolve(FileNames.EXCEPTIONS));
        OneWorkbook.messages(RULES, saved);

        assertThat(OneWorkbook.said(saved)).isEqualTo(OneWorkbook.said(RULES));
    }

    /** The sentences, which are no table, and the lists. */
    private static void deleteRest(Path saved) throws IOException {
        try (var files = Files.list(saved)) {
            for (var file : files.filter(path -> path.getFileName().toString().startsWith("rulebook-"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private void convert(String format, Path to, List<Path> files, String... more) throws Exception {
        var command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri()));
        command.add("--headless");
        command.addAll(Arrays.asList(more));
        command.addAll(List.of("--convert-to", format, "--outdir", to.toString()));
        files.forEach(file -> command.add(file.toString()));
        var log = folder.resolve("soffice.log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();

        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as(command.toString())
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
    }
}
