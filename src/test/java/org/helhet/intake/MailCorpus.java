package org.helhet.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The mails to develop against: our own, and the larger collection beside the project where it is there. */
final class MailCorpus {

    static final Path OWN = Path.of("integration-tests", "mail");
    static final Path SHARED = Path.of(System.getProperty("helhet.mails", "../shared/mails/dev"));

    private MailCorpus() {}

    static Stream<Path> all() {
        return Stream.concat(mails(OWN).stream(), mails(SHARED).stream());
    }

    static List<Path> mails(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path mail) {
        try {
            return Files.readAllBytes(mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExpectedMail expected(Path mail) {
        return ExpectedMail.beside(mail, mail.startsWith(OWN) ? ".expected.txt" : ".expected.json");
    }
}
