package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;
import org.helhet.rulebook.rows.Condition;
import org.helhet.rulebook.rows.ExceptionRow;
import org.helhet.rulebook.rows.ExceptionsReader;
import org.helhet.rulebook.rows.Fact;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.Operator;
import org.helhet.rulebook.rows.Outcome;
import org.helhet.rulebook.rows.OutcomeWords;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.RowWords;
import org.helhet.rulebook.rows.Sentence;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.rows.To;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Words;
import org.junit.jupiter.api.Test;

/** Sentences made up from the grammar are understood in every language, and mean the same. */
class SentencesMadeUpTest {

    private static final Tables TABLES = RulesAsShipped.tables();
    private static final RowWords ROWS = new RowWords(TABLES.vocabulary());
    private static final OutcomeWords OUTCOMES =
            new OutcomeWords(TABLES.vocabulary().people(), OutcomeWords.named(TABLES.remedies()));

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void theyMeanTheSameInEveryLanguage() {
        for (int i = 0; i < 2000; i++) {
            var when = Stream.generate(this::condition)
                    .limit(1 + random.nextInt(3))
                    .toList();
            var then = outcome();
            for (var language : Language.values()) {
                var sentence = said(when, then, language);
                var read = read(sentence);

                assertThat(read).as("seed %d: %s", seed, sentence).hasSize(1);
                assertThat(read.getFirst().when())
                        .as("seed %d: %s", seed, sentence)
                        .isEqualTo(when);
                assertThat(read.getFirst().then())
                        .as("seed %d: %s", seed, sentence)
                        .isEqualTo(then);
            }
        }
    }

    private static List<ExceptionRow> read(String sentence) {
        var cell = new Cell(Place.of(FileNames.EXCEPTIONS, 1), sentence);
        return ExceptionsReader.of(TABLES.vocabulary(), TABLES.remedies(), new Findings())
                .rows(List.of(cell));
    }

    private static String said(List<Condition> when, Outcome then, Language language) {
        var because = Words.of(
                ", because it is so. Until ",
                ", därför att det är så. Till och med ",
                ", fordi det er slik. Til og med ");
        var conditions =
                when.stream().map(condition -> ROWS.spoken(condition, language)).toList();
        return Sentence.said(conditions, OUTCOMES.say(then, ROWS, language), language)
                + because.in(language)
                + "2027-03-31.";
    }

    private Condition condition() {
        return switch (random.nextInt(7)) {
            case 0 ->
                new Condition.Compare(
                        Fact.TOPIC,
                        one(List.of(Operator.IS, Operator.IS_NOT, Operator.CONTAINS)),
                        one(TABLES.vocabulary().topics().all()));
            case 1 ->
                new Condition.Compare(
                        Fact.AREA, Operator.IS, one(TABLES.vocabulary().areas().all()));
            case 2 ->
                new Condition.Compare(
                        Fact.CUSTOMER,
                        Operator.IS,
                        one(TABLES.vocabulary().customers().all()));
            case 3 ->
                new Condition.Compare(
                        Fact.CONTACTS,
                        one(List.of(Operator.IS_AT_LEAST, Operator.IS_AT_MOST)),
                        "" + (1 + random.nextInt(9)));
            case 4 ->
                new Condition.Compare(
                        Fact.SEVERITY,
                        Operator.IS_AT_LEAST,
                        one(List.of(Severity.values())).word());
            case 5 -> new Condition.NeededWithin(span());
            default ->
                one(List.of(
                        new Condition.HasAccountOwner(),
                        new Condition.BelongsToOpen(),
                        new Condition.SameCustomerOpen()));
        };
    }

    private Outcome outcome() {
        var people = TABLES.vocabulary().people().all();
        return switch (random.nextInt(5)) {
            case 0 -> new Outcome.OwnerIs(new OwnerWord.Named(one(people)));
            case 1 -> new Outcome.SeverityAtLeast(one(List.of(Severity.values())));
            case 2 -> new Outcome.Promised(one(OutcomeWords.KINDS.all()), span());
            case 3 -> new Outcome.CallIn(called(one(people)));
            default -> new Outcome.Offered(one(TABLES.remedies()).remedy(), BigDecimal.valueOf(random.nextInt(9999)));
        };
    }

    private To called(PersonId person) {
        return random.nextBoolean() ? new To.Named(person) : new To.ByRole(one(List.of(Role.values())));
    }

    private TimeSpan span() {
        return new TimeSpan(
                1 + random.nextInt(40),
                one(List.of(
                        TimeSpan.Unit.WORKING_DAYS,
                        TimeSpan.Unit.WORKING_HOURS,
                        TimeSpan.Unit.CALENDAR_DAYS,
                        TimeSpan.Unit.HOURS)));
    }

    private <T> T one(Iterable<T> all) {
        var list = new ArrayList<T>();
        all.forEach(list::add);
        return list.get(random.nextInt(list.size()));
    }
}
