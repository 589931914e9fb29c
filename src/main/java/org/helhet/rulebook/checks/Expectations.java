package org.helhet.rulebook.checks;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.decision.CalledIn;
import org.helhet.decision.CallsAtOnce;
import org.helhet.decision.Decision;
import org.helhet.decision.Earlier;
import org.helhet.decision.Facts;
import org.helhet.decision.Person;
import org.helhet.decision.Reason;
import org.helhet.decision.Standing;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Decisions;
import org.helhet.rulebook.deciding.Ladder;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.RowWords;
import org.helhet.rulebook.rows.ScenariosReader;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.PlaceWords;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Words;

/** Holds a decision against what an example expects: its owner, its answer, who is called in at once. */
record Expectations(Checks checks, Decisions decisions, Calendars calendars, Ladder ladder) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int STORY_SHOWN = 60;
    private static final Words NOBODY = Words.of("nobody", "ingen", "ingen");

    static Expectations of(Checks checks, Decisions decisions) {
        var tables = checks.tables();
        var calendars = new Calendars(tables.calendar());
        return new Expectations(checks, decisions, calendars, new Ladder(tables, calendars));
    }

    /** Everything that is not met is told. */
    boolean areMet(Example example, Decision decision) {
        boolean owned = isOwned(example, decision);
        boolean answered = isAnswered(example, decision);
        return isCalledIn(example, decision) && owned && answered;
    }

    private boolean isOwned(Example example, Decision decision) {
        var expected = example.owner();
        var person = decision.owner().id();
        if (expected == null || isMeant(expected, person, example.facts())) {
            return true;
        }
        var came = came(decision.owner().name(), decision.reasons().about(Reason.About.OWNER));
        tell(Fault.EXAMPLE_OWNER, ScenariosReader.EXPECT_OWNER, example, came);
        return false;
    }

    private boolean isAnswered(Example example, Decision decision) {
        var day = example.answerDay();
        var time = example.answerTime();
        var answer = answer(example, decision);
        if (day == null || day.equals(answer.toLocalDate()) && (time == null || time.equals(answer.toLocalTime()))) {
            return true;
        }
        var came = came(TIME.format(answer), reasonsOfAnswer(decision));
        tell(Fault.EXAMPLE_ANSWER, ScenariosReader.EXPECT_ANSWER, example, came);
        return false;
    }

    /** A sentence may have promised the answer, and a row the rest. */
    private static List<Reason> reasonsOfAnswer(Decision decision) {
        var promises = decision.reasons().about(Reason.About.PROMISE);
        var answers = promises.stream()
                .filter(reason -> reason.says().contains(": " + Promise.Kind.ANSWER.word() + " within"))
                .toList();
        return answers.isEmpty() ? promises : answers;
    }

    private boolean isCalledIn(Example example, Decision decision) {
        var called = calledIn(example, decision);
        if (example.calledIn().stream()
                .allMatch(word -> called.stream().anyMatch(it -> isMeant(word, it.id(), example.facts())))) {
            return true;
        }
        var names = called.stream().map(Person::name).collect(Collectors.joining(", "));
        Spoken came = names.isEmpty() ? NOBODY : Spoken.plain(names);
        var file = Spoken.plain(FileNames.ESCALATION);
        tell(Fault.EXAMPLE_CALLED_IN, ScenariosReader.EXPECT_CALLED_IN, example, new Came(came, file, file));
        return false;
    }

    private List<Person> calledIn(Example example, Decision decision) {
        var facts = example.facts();
        var complaint =
                new Standing(facts, decision.severity(), decision.owner().id(), null, Set.of());
        var byRows = ladder.rules(complaint, example.now()).stream()
                .filter(rule -> CallsAtOnce.isDue(rule, facts, calendars.of(facts.country()), example.now()))
                .map(rule -> ladder.calledIn(rule, complaint, example.now()));
        var bySentences = decisions.sentences(facts, decision.severity(), example.now()).rows().stream()
                .flatMap(sentence -> ladder.calledIn(sentence, complaint, example.now()).stream());
        return Stream.concat(byRows, bySentences).map(CalledIn::person).toList();
    }

    /** What came, and by which row. */
    private record Came(Spoken what, Spoken by, Spoken place) {}

    private void tell(Fault fault, Column column, Example example, Came came) {
        checks.findings()
                .add(
                        fault,
                        checks.cell(FileNames.SCENARIOS, example.row().row(), column),
                        Map.of(
                                "id", Spoken.plain(example.row().id()),
                                "story", Spoken.plain(story(example)),
                                "came", came.what(),
                                "decided", came.by(),
                                "place", came.place()));
    }

    /** Where it has no story, what it is about. */
    private String story(Example example) {
        var story = example.row().story();
        var told = story.isEmpty()
                ? checks.cell(FileNames.SCENARIOS, example.row().row(), ScenariosReader.TOPIC)
                        .text()
                : story;
        return told.length() > STORY_SHOWN ? told.substring(0, STORY_SHOWN).strip() + " ..." : told;
    }

    /** Whether the word of an expectation means this person. */
    private boolean isMeant(OwnerWord expected, PersonId owner, Facts facts) {
        return switch (expected) {
            case OwnerWord.Named named -> named.person().equals(owner);
            case OwnerWord.ByRole by ->
                checks.tables()
                        .person(owner)
                        .filter(person -> person.roles().contains(by.role()))
                        .isPresent();
            case OwnerWord.AccountOwner account -> facts.accountOwner().equals(owner.value());
            case OwnerWord.ItsOwner its ->
                facts.earlier().stream().map(Earlier::owner).anyMatch(owner::equals);
            case OwnerWord.FormerOwner former ->
                facts.earlier().stream().map(Earlier::owner).anyMatch(owner::equals);
            case OwnerWord.Receiver receiver -> facts.heardBy().equals(owner.value());
        };
    }

    private Came came(String what, List<Reason> reasons) {
        var reason = reasons.getFirst();
        Spoken place = language -> PlaceWords.say(reason.file(), reason.row(), language);
        return new Came(Spoken.plain(what), language -> place.in(language) + says(reason, language), place);
    }

    /** The row of the ownership table in words. */
    private String says(Reason reason, Language language) {
        return ownershipRow(reason)
                .map(row -> " (" + new RowWords(checks.tables().vocabulary()).ownership(row, language) + ")")
                .orElse("");
    }

    private Optional<OwnershipRow> ownershipRow(Reason reason) {
        return reason.file().equals(FileNames.OWNERSHIP)
                ? checks.tables().ownership().stream()
                        .filter(row -> row.row() == reason.row())
                        .findFirst()
                : Optional.empty();
    }

    private LocalDateTime answer(Example example, Decision decision) {
        var zone = calendars.of(example.facts().country()).zone();
        var answer = decision.promises().all().stream()
                .filter(promise -> promise.kind() == Promise.Kind.ANSWER)
                .findFirst()
                .orElse(decision.promises().all().getLast());
        return LocalDateTime.ofInstant(answer.dueAt(), zone);
    }
}
