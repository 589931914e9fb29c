package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MultipartFormTest {

    private static final String TEXT = """
            --x
            Content-Disposition: form-data; name="text"

            Trasig vas
            """;
    private static final String PICTURE = """
            --x
            Content-Disposition: form-data; name="attachments"; filename="vas åäö.jpg"
            Content-Type: image/jpeg

            abc
            """;
    private static final String NO_FILE_CHOSEN = """
            --x
            Content-Disposition: form-data; name="attachments"; filename=""
            Content-Type: application/octet-stream


            """;

    @Test
    void readsFieldsAndFiles() {
        var form = read(TEXT + PICTURE + "--x--\n");

        assertThat(form.field("text")).isEqualTo("Trasig vas");
        assertThat(form.files()).extracting(SentFile::name, SentFile::size).containsExactly(tuple("vas åäö.jpg", 3L));
        assertThat(form.broken()).isFalse();
    }

    @Test
    void takesNoFileChosenForNoFile() {
        assertThat(read(TEXT + NO_FILE_CHOSEN + "--x--\n").files()).isEmpty();
    }

    @Test
    void keepsWhatCameBeforeTheBreak() {
        var form = read(TEXT + PICTURE.substring(0, PICTURE.indexOf("image")));

        assertThat(form.field("text")).isEqualTo("Trasig vas");
        assertThat(form.broken()).isTrue();
    }

    @Test
    void keepsTheBeginningOfATextThatBreaksOff() {
        assertThat(read(TEXT.strip() + " from a long time ago").field("text")).startsWith("Trasig vas from");
    }

    @Test
    void takesTheFirstOfSeveralValues() {
        assertThat(read(TEXT + TEXT.replace("Trasig vas", "another") + "--x--\n")
                        .field("text"))
                .isEqualTo("Trasig vas");
    }

    @Test
    void findsNothingInWhatIsNoForm() {
        assertThat(read("").broken()).isTrue();
        assertThat(read("--y\n\nhello").fields()).isEmpty();
        assertThat(MultipartForm.read(new Body(new byte[10], 10, "multipart/form-data"))
                        .broken())
                .isTrue();
    }

    @Test
    void listsAHundredFilesOfTenThousand() {
        var form = read(PICTURE.repeat(10_000) + TEXT + "--x--\n");

        assertThat(form.files()).hasSize(100);
        assertThat(form.field("text")).isEqualTo("Trasig vas");
        assertThat(form.broken()).isTrue();
    }

    private static FormParts read(String lines) {
        var bytes = lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return MultipartForm.read(new Body(bytes, bytes.length, "multipart/form-data; boundary=x"));
    }
}
