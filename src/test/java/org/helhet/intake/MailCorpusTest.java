package org.helhet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.helhet.reading.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailCorpusTest {

    private static final MailReader READER = new MailReader(new Languages());

    @ParameterizedTest
    @MethodSource("org.helhet.intake.MailCorpus#all")
    void readsWhatIsCertainAboutEveryMail(Path mail) {
        var expected = MailCorpus.expected(mail);

        var read = READER.read(MailCorpus.bytes(mail));

        expected.softDifferences(read)
                .forEach(difference -> System.out.println(mail + " differs softly: " + difference));
        assertThat(expected.hardDifferences(read)).isEmpty();
    }
}
