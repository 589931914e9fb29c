package org.helhet.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.helhet.rulebook.table.RuleFiles;
import org.junit.jupiter.api.Test;

class SentFilesTest {

    private static final int SYMLINK = 0120777;

    @Test
    void aZipGivesBackTheSameFiles() {
        var files = RuleFiles.of(Path.of("rules"));

        assertThat(RulesZip.read(RulesZip.of(files)).hash()).isEqualTo(files.hash());
    }

    @Test
    void theFolderMayLieInsideAnother() throws IOException {
        var sent = RulesZip.read(
                zip("rules/people.csv", "rules/README.md", "rules/messages/en/update.txt", "__MACOSX/rules/x"));

        assertThat(sent.byName()).containsOnlyKeys("people.csv", "messages/en/update.txt");
    }

    @Test
    void thePolicyOfTheProgrammersIsLeftOut() throws IOException {
        assertThat(RulesZip.read(zip("people.csv", "policy/ownership.drl")).byName())
                .containsOnlyKeys("people.csv");
    }

    @Test
    void namesThatReachOutsideAreRefusedAllAtOnce() {
        assertThatThrownBy(() ->
                        RulesZip.read(zip("people.csv", "../people.csv", "/etc/passwd", "C:/x.csv", "a\\..\\..\\b")))
                .isInstanceOfSatisfying(
                        FilesRefused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(4)
                                .contains("\"../people.csv\" is not a name inside the rules folder."));
    }

    @Test
    void aFileThatOnlyPointsToAnotherIsRefused() {
        assertThatThrownBy(() -> RulesZip.read(zipOf("people.csv", SYMLINK, "/etc/passwd".getBytes(UTF_8))))
                .hasMessageContaining("only points to another file");
    }

    @Test
    void aZipThatUnpacksWithoutEndIsRefused() {
        assertThatThrownBy(() -> RulesZip.read(zipOf("people.csv", 0, new byte[101_000_000])))
                .hasMessageContaining("larger than 100 MB");
    }

    @Test
    void moreFilesThanAnyRulebookHasAreRefused() {
        assertThatThrownBy(() -> {
                    var names = new String[1_001];
                    for (int i = 0; i < names.length; i++) {
                        names[i] = "messages/en/" + i + ".txt";
                    }
                    RulesZip.read(zip(names));
                })
                .hasMessageContaining("more than 1000 files");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        assertThatThrownBy(() -> RulesZip.read(zip("people.csv", "People.csv")))
                .hasMessageContaining("two files \"People.csv\"");
    }

    @Test
    void whatIsNoRulesFolderIsRefused() {
        assertThatThrownBy(() -> RulesZip.read(zip("holiday.jpg"))).hasMessageContaining("None of these 1 files");
        assertThatThrownBy(() -> RulesZip.read("no zip".getBytes(UTF_8))).hasMessageContaining("not a zip");
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var name : names) {
                put(zip, name, 0, name.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(String name, int mode, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            put(zip, name, mode, content);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, int mode, byte[] content) throws IOException {
        var entry = new ZipArchiveEntry(name);
        if (mode != 0) {
            entry.setUnixMode(mode);
        }
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }
}
