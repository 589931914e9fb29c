package org.helhet.rulebook;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Customer;
import org.helhet.complaint.GivenPromises;
import org.helhet.decision.Facts;
import org.helhet.decision.OpenComplaint;
import org.helhet.decision.Rulebook;
import org.helhet.decision.Topic;
import org.helhet.reading.Languages;

/** What a look at an ordinary complaint costs, when nothing is due and when its first promise breaks. Run by hand. */
public final class LookBenchmark {

    private static final int ROUNDS = 8;
    private static final int LOOKS = 20_000;
    private static final Instant HEARD = Instant.parse("2026-11-23T08:00:00Z");

    private LookBenchmark() {}

    /** Prints microseconds of processor time per look. */
    public static void main(String[] words) {
        var today = LocalDate.of(2026, 11, 23);
        var rules = RulebookFolder.open(Path.of("rules"), today, Locale.ENGLISH, new Languages())
                .rulebook();
        var complaint = ordinary(rules);
        for (int round = 0; round < ROUNDS; round++) {
            System.out.printf(
                    "nothing due: %.1f µs, a promise breaks: %.1f µs%n",
                    look(rules, complaint, HEARD.plusSeconds(60)),
                    look(rules, complaint, Instant.parse("2026-11-24T16:00:00Z")));
        }
    }

    private static double look(Rulebook rules, OpenComplaint complaint, Instant now) {
        var thread = ManagementFactory.getThreadMXBean();
        long begin = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < LOOKS; i++) {
            rules.time().look(complaint, now);
        }
        return (thread.getCurrentThreadCpuTime() - begin) / 1000.0 / LOOKS;
    }

    private static OpenComplaint ordinary(Rulebook rules) {
        var facts = new Facts(
                List.of(new Topic("late", 1, "topics.csv", 2, "late")),
                "sv",
                "Malmö",
                "SE",
                Customer.UNKNOWN,
                "",
                Channel.MAIL,
                HEARD,
                null,
                "",
                Set.of(),
                List.of(),
                1,
                false,
                Map.of(),
                Set.of());
        var decision = rules.decide(facts, HEARD);
        return new OpenComplaint(
                facts,
                decision.owner(),
                decision.severity(),
                HEARD,
                false,
                false,
                new GivenPromises(List.of()).give(decision.promises().all()),
                List.of(),
                0,
                Set.of());
    }
}
