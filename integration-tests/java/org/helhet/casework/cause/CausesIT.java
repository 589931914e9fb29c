package org.helhet.casework.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.helhet.casework.TestMail.aMail;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.helhet.casework.Actor;
import org.helhet.casework.CaseworkUnderTest;
import org.helhet.casework.Outcome;
import org.helhet.casework.Said;
import org.helhet.casework.arrival.Receipt;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.helhet.rulebook.RulebookFolder;
import org.helhet.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several complaints of one topic from one place have one cause, and somebody looks for it; by the rules as shipped. */
class CausesIT {

    private static final Actor PROCESS_OWNER = new Actor("", "admin");
    private static final String DAMAGED = "Paketet var helt trasigt när det kom.";
    private static final String NORWEGIAN_CUSTOMER = "K1001";
    private static final Rulebook RULES = RulebookFolder.open(
                    Path.of("rules"), LocalDate.of(2026, 11, 23), Locale.ENGLISH, new Languages())
            .rulebook();

    private final DataSource database = TestDatabase.fresh();
    private final List<CaseworkUnderTest> nodes =
            List.of(CaseworkUnderTest.with(RULES, database), CaseworkUnderTest.with(RULES, database));
    private final CaseworkUnderTest casework = nodes.getFirst();
    private final CauseTasks tasks = casework.get(CauseTasks.class);

    @AfterEach
    void close() {
        nodes.forEach(CaseworkUnderTest::close);
    }

    @Test
    void theThirdOfOneTopicInOneAreaMakesOneTaskAndLaterOnesJoinIt() {
        var first = receive(DAMAGED, "Malmö");
        receive(DAMAGED, "Malmö");
        receive(DAMAGED, "Oslo");
        assertThat(all()).isEmpty();

        receive(DAMAGED, "Malmö");
        var fourth = receive(DAMAGED, "Malmö");

        assertThat(all()).singleElement().satisfies(task -> {
            assertThat(task.topic() + " " + task.area()).isEqualTo("damaged Malmö");
            assertThat(task.linked()).isEqualTo(4);
            assertThat(task.complaints()).contains(first.reference(), fourth.reference());
        });
        assertThat(casework.count("outbox where kind = 'causeTask'")).isEqualTo(1);
        assertThat(casework.timeline(first)).containsOnlyOnce("causeSuspected");
        assertThat(casework.timeline(fourth)).containsOnlyOnce("causeSuspected");
    }

    @Test
    void whereTheAreaIsUnknownTheCountryIsThePlace() {
        receive(DAMAGED, "");
        receive(DAMAGED, "");
        receive(DAMAGED, "Malmö");
        receive(casework, DAMAGED, new Said(null, null, NORWEGIAN_CUSTOMER, "", "", "", null));
        assertThat(all()).isEmpty();

        receive(DAMAGED, "");

        assertThat(all())
                .singleElement()
                .extracting(task -> task.area() + task.country())
                .isEqualTo("SE");
    }

    @Test
    void whatNobodyUnderstandsHasNothingInCommon() {
        IntStream.range(0, 4).forEach(number -> receive("Ring mig " + number, "Malmö"));

        assertThat(all()).isEmpty();
    }

    @Test
    void whatLiesLongBackDoesNotCount() {
        receive(DAMAGED, "Malmö");
        receive(DAMAGED, "Malmö");
        nodes.forEach(node -> node.clock.advance(Duration.ofDays(8)));
        receive(DAMAGED, "Malmö");

        assertThat(all()).isEmpty();
    }

    @Test
    void whenItIsDoneTheComplaintsTellItAndOnlyNewOnesMakeAnotherTask() {
        var first = receive(DAMAGED, "Malmö");
        receive(DAMAGED, "Malmö");
        receive(DAMAGED, "Malmö");
        long task = all().getFirst().id();

        assertThat(tasks.done(task, new Actor("Nobody", "admin"), "Mended.")).isInstanceOf(Outcome.Refused.class);
        assertThat(tasks.done(task, PROCESS_OWNER, "The belt is mended.")).isInstanceOf(Outcome.Carried.class);
        assertThat(tasks.done(task, PROCESS_OWNER, "Again.")).isInstanceOf(Outcome.Refused.class);
        assertThat(tasks.done(99, PROCESS_OWNER, "None.")).isInstanceOf(Outcome.Unknown.class);
        assertThat(casework.told(first, "causeDone")).containsEntry("note", "The belt is mended.");

        receive(DAMAGED, "Malmö");
        receive(DAMAGED, "Malmö");
        assertThat(all()).hasSize(1);
        receive(DAMAGED, "Malmö");
        assertThat(all()).hasSize(2);
    }

    @RepeatedTest(3)
    void ofTwoThatArriveAtOnceTheSecondSeesTheFirst() throws Exception {
        receive(DAMAGED, "Malmö");
        race(2);

        assertThat(all()).singleElement().extracting(CauseTask::linked).isEqualTo(3L);
    }

    @Test
    void manyThatArriveAtOnceAllBelongToOneTask() throws Exception {
        race(12);

        assertThat(all()).singleElement().extracting(CauseTask::linked).isEqualTo(12L);
        assertThat(casework.count("event where kind = 'causeSuspected'")).isEqualTo(12);
        assertThat(casework.count("outbox where kind = 'causeTask'")).isEqualTo(1);
    }

    private void race(int complaints) throws Exception {
        var start = new CyclicBarrier(complaints);
        try (var threads = Executors.newFixedThreadPool(complaints)) {
            var arrivals = IntStream.range(0, complaints)
                    .mapToObj(number -> (Callable<Receipt>) () -> {
                        start.await();
                        return receive(nodes.get(number % 2), DAMAGED, from("Malmö"));
                    })
                    .toList();
            for (var arrival : threads.invokeAll(arrivals)) {
                arrival.get();
            }
        }
    }

    private List<CauseTask> all() {
        return tasks.list("", "", 0, 50).items();
    }

    private Receipt receive(String text, String area) {
        return receive(casework, text, from(area));
    }

    private static Receipt receive(CaseworkUnderTest node, String text, Said said) {
        var mail = aMail().about("Klagomål").saying(text);
        var other = mail.from(mail.uid() + "@customer.example");
        return node.casework().receive(other.original(), other.reader(said));
    }

    private static Said from(String area) {
        return new Said(null, null, "", "", area, "", null);
    }
}
