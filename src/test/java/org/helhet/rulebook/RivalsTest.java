package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Facts;
import org.helhet.rulebook.Rivals.Taken;
import org.helhet.rulebook.SmallComplaints.Graded;
import org.junit.jupiter.api.Test;

/** What sentences take from each other is held against which of them are for complaints, in made-up ones; the seed is told where it does not hold. */
class RivalsTest {

    private static final int LISTS = 1_000;
    private static final int COMPLAINTS = 100;
    private static final List<String> OWNERS = List.of("anna", "per", "kari");

    @Test
    void bothSentencesAreForTheExampleShownAndTheOneAboveIsTheFirst() {
        lists().forEach(made -> made.taken().forEach(found -> {
            if (found.taken() instanceof Taken.Part part) {
                var shown = SmallComplaints.shown(whole(part.example()), new Circumstances(part.so()));
                assertThat(made.meant(shown))
                        .as("seed %d: %s", made.seed, part)
                        .startsWith(part.by().row())
                        .contains(found.number());
            }
        }));
    }

    @Test
    void whereNothingIsToldNoComplaintAboutOneTopicIsMeantByTwoThatSayOtherwise() {
        lists().forEach(made -> {
            for (int i = 0; i < COMPLAINTS; i++) {
                var complaint = made.complaints.any();
                var meant = complaint.facts().topics().size() == 1 ? made.meant(complaint) : List.<Integer>of();
                if (meant.size() > 1) {
                    assertThat(made.isToldOrSpecial(meant.getFirst(), meant.get(1)))
                            .as("seed %d: %s", made.seed, meant)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void theSentencesMadeUpHaveAllOfIt() {
        var kinds = lists().flatMap(Made::taken)
                .<Class<?>>map(found -> found.taken().getClass())
                .distinct()
                .toList();

        assertThat(kinds).contains(Taken.Both.class, Taken.Whole.class, Taken.Part.class);
    }

    private static Stream<Made> lists() {
        return LongStream.range(0, LISTS).mapToObj(Made::new);
    }

    private static Trait whole(List<Trait> traits) {
        var values = new EnumMap<Fact, List<String>>(Fact.class);
        traits.forEach(trait -> values.putAll(trait.values()));
        return new Trait(values, traits.stream().anyMatch(Trait::accountOwner));
    }

    private record Found(int number, Taken taken) {}

    /** Sentences with all that is computed of them; their numbers are their places in the list. */
    private static final class Made {

        final long seed;
        final SmallComplaints complaints;
        private final Tables tables;
        private final List<ExceptionRow> sentences;
        private final Rivals rivals;
        private final Calendars calendars;

        Made(long seed) {
            this.seed = seed;
            complaints = new SmallComplaints(seed);
            tables = new SmallTable(seed).tables();
            sentences = IntStream.range(0, tables.ownership().size())
                    .mapToObj(this::sentence)
                    .toList();
            rivals = Rivals.of(sentences, tables).orElseThrow();
            calendars = new Calendars(tables.calendar());
        }

        private ExceptionRow sentence(int number) {
            var row = tables.ownership().get(number);
            var when = new ArrayList<>(row.conditions());
            row.topics().stream().limit(1).forEach(topic -> when.add(is(Fact.TOPIC, topic)));
            row.areas().stream().limit(1).forEach(area -> when.add(is(Fact.AREA, area)));
            var owner = new PersonId(OWNERS.get((int) ((seed + number) % OWNERS.size())));
            var then = new Outcome.OwnerIs(new OwnerWord.Named(owner));
            return new ExceptionRow(number, "sentence " + number, when, then, "", LocalDate.MAX);
        }

        private static Condition is(Fact fact, String value) {
            return new Condition.Compare(fact, Operator.IS, value);
        }

        Stream<Found> taken() {
            return IntStream.range(1, sentences.size())
                    .boxed()
                    .flatMap(number -> rivals.takenFrom(number).map(taken -> new Found(number, taken)));
        }

        /** Those that are for it and say otherwise than the first of them, and that first one. */
        List<Integer> meant(Graded complaint) {
            var situation = situation(complaint.facts()).graded(complaint.severity());
            var all = sentences.stream()
                    .filter(sentence -> sentence.isFor(situation))
                    .toList();
            return all.stream()
                    .filter(sentence -> sentence == all.getFirst()
                            || sentence.then().saysOtherwise(all.getFirst().then()))
                    .map(ExceptionRow::row)
                    .toList();
        }

        private Situation situation(Facts facts) {
            return Situation.of(facts, SmallTable.NOW, calendars.of(facts.country()), new TopicLimits(tables.limits()));
        }

        /** Told, or the one above asks for more than the other and stands there on purpose. */
        boolean isToldOrSpecial(int above, int number) {
            return rivals.takenFrom(number)
                            .anyMatch(taken ->
                                    !(taken instanceof Taken.Part) || taken.by().row() == above)
                    || isSpecialCase(above, number);
        }

        private boolean isSpecialCase(int above, int number) {
            var turned = List.of(sentences.get(number), sentences.get(above));
            return Rivals.of(turned, tables)
                    .orElseThrow()
                    .takenFrom(1)
                    .anyMatch(taken -> !(taken instanceof Taken.Part));
        }
    }
}
