package org.helhet.intake;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.helhet.reading.Languages;

/** Prints how many mails of the corpus one thread reads in a second of processor time, and what telling their language costs. */
final class ReadingSpeed {

    private static final int ROUNDS = 10;

    private ReadingSpeed() {}

    public static void main(String[] folder) {
        var mails = (folder.length == 0 ? MailCorpus.all() : MailCorpus.mails(Path.of(folder[0])).stream())
                .map(MailCorpus::bytes)
                .toList();
        var reader = new MailReader(new Languages());
        var languages = new Languages();
        for (int round = 1; round <= ROUNDS; round++) {
            var texts = mails.stream().map(mail -> reader.read(mail).newText()).toList();
            var reading = seconds(() -> mails.forEach(reader::read));
            var telling = seconds(() -> texts.forEach(languages::of));
            System.out.printf(
                    "round %d: %d mails, %.0f mails/s, %.0f mails/s without the language%n",
                    round, mails.size(), mails.size() / reading, mails.size() / (reading - telling));
        }
    }

    private static double seconds(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        var start = thread.getCurrentThreadCpuTime();
        work.run();
        return (thread.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
