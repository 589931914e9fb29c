package org.helhet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.Arrays;
import java.util.Random;
import org.helhet.reading.Languages;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final int TRIES = 500;

    private final MailReader reader = new MailReader(new Languages());

    @Test
    void neverFailsOnMailsThatWereCutOrDamaged() {
        var seed = Long.getLong("helhet.seed", System.nanoTime());
        var random = new Random(seed);
        var mails = MailCorpus.all()
                .map(MailCorpus::bytes)
                .filter(mail -> mail.length < 20_000)
                .toList();

        for (int i = 0; i < TRIES; i++) {
            var damaged = damaged(mails.get(random.nextInt(mails.size())), random);
            assertThatCode(() -> reader.read(damaged))
                    .as("-Dhelhet.seed=" + seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void readsTheSameMailFromTwoMailboxesAsTheSame() {
        var there = "Received: by a\nFrom: a@b.se\nSubject: Late\n\nWhere is it?\n";
        var here = "Received: by b\r\nFrom: a@b.se\r\nSubject:  Late\r\n\r\nWhere is it?\r\n\r\n\r\n";

        assertThat(read(here).contentHash()).isEqualTo(read(there).contentHash());
        assertThat(read(here.replace("it?", "she?")).contentHash())
                .isNotEqualTo(read(there).contentHash());
    }

    @Test
    void saysSoWhenNothingCanBeRead() {
        assertThat(read("").problem()).isEqualTo("Nothing in this mail could be read: see the original.");
        assertThat(read("Subject: \n\n").problem()).isEqualTo("Nothing in this mail could be read: see the original.");
    }

    @Test
    void readsAMailWithinAMailOfTenThousandNestedParts() {
        var mail = new StringBuilder("From: a@b.se\nSubject: Deep\n");
        for (int i = 0; i < 10_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        var read = assertTimeout(ofSeconds(10), () -> read(mail.toString()));

        assertThat(read.subject()).isEqualTo("Deep");
        assertThat(read.problem()).contains("too many parts");
    }

    @Test
    void readsTenThousandPartsSideBySide() {
        var part = "--b\nContent-Type: image/png\n\nx\n";
        var mail = "From: a@b.se\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nIt is broken.\n"
                + part.repeat(10_000);

        var read = assertTimeout(ofSeconds(10), () -> read(mail));

        assertThat(read.text()).isEqualTo("It is broken.");
        assertThat(read.problem()).contains("too many parts");
    }

    @Test
    void readsAHeaderOfFiftyThousandFieldsAndAThousandRecipients() {
        var header = "X-Nothing: at all\n".repeat(50_000) + "To: " + "a@b.se, ".repeat(1_000)
                + "\nFrom: a@b.se\nSubject: Long\n";

        var read = assertTimeout(ofSeconds(10), () -> read(header + "\nIt is late.\n"));

        assertThat(read.subject() + read.text()).isEqualTo("LongIt is late.");
    }

    @Test
    void readsFiftyMegabytesOfOneFileWithoutKeepingThem() {
        var lines = 700_000;
        var line = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejEy\n";
        var mail = ("From: a@b.se\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee this.\n--b\n"
                        + "Content-Type: application/zip; name=bomb.zip\nContent-Transfer-Encoding: base64\n\n"
                        + line.repeat(lines) + "--b--\n")
                .getBytes(UTF_8);

        var read = assertTimeout(ofSeconds(20), () -> reader.read(mail));

        assertThat(read.text()).isEqualTo("See this.");
        assertThat(read.attachments())
                .singleElement()
                .extracting(MailAttachment::size)
                .isEqualTo(lines * 54L);
    }

    @Test
    void cutsATextWithoutEnd() {
        var read = assertTimeout(
                ofSeconds(20), () -> read("From: a@b.se\n\n" + "Where is it? > wrote:\n".repeat(150_000)));

        assertThat(read.text()).hasSizeLessThan(3 * 1024 * 1024);
        assertThat(read.problem()).contains("very long");
    }

    @Test
    void readsPagesThatNestWithoutEnd() {
        var read = assertTimeout(
                ofSeconds(20),
                () -> read("From: a@b.se\nContent-Type: text/html\n\n" + "<div>".repeat(50_000) + "Broken."));

        assertThat(read.text()).contains("Broken.");
    }

    private ReadMail read(String mail) {
        return reader.read(mail.getBytes(ISO_8859_1));
    }

    private static byte[] damaged(byte[] mail, Random random) {
        var damaged = Arrays.copyOf(mail, random.nextInt(mail.length + 1));
        for (int i = random.nextInt(20); i > 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }
}
