package org.helhet.rulebook;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.complaint.Promise;
import org.helhet.decision.Decision;
import org.helhet.decision.Earlier;
import org.helhet.decision.Reason;

/** Whether the rules do what the examples expect, and whether an example reaches every row. */
record ExampleChecks(Checks checks) {

    private static final List<String> NEEDED = List.of(
            FileNames.PEOPLE,
            FileNames.CUSTOMERS,
            FileNames.TOPICS,
            FileNames.OWNERSHIP,
            FileNames.PROMISES,
            FileNames.EXCEPTIONS,
            FileNames.CALENDAR,
            FileNames.SCENARIOS);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int STORY_SHOWN = 60;

    /** What a table with stops would decide says nothing about the examples. */
    ExampleRun all() {
        if (NEEDED.stream().anyMatch(checks.findings()::stopIn)) {
            return ExampleRun.NOT_TRIED;
        }
        var reader = new ExampleReader(checks);
        var examples = checks.tables().scenarios().stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
        var decisions = new Decisions(checks.tables(), Policy.compiled());
        var rows = rows();
        var reached = new HashSet<Place>();
        int passed = 0;
        for (var example : examples) {
            var decision = decisions.decide(example.facts(), example.now());
            decision.reasons().all().forEach(reason -> reached.add(Place.of(reason.file(), reason.row())));
            passed += passes(example, decision) ? 1 : 0;
        }
        reached.retainAll(rows);
        var run = new ExampleRun(true, checks.tables().scenarios().size(), passed, rows, reached);
        if (examples.size() == run.examples()) {
            missing(run);
        }
        return run;
    }

    private List<Place> rows() {
        var tables = checks.tables();
        return Stream.of(
                        tables.ownership().stream().map(row -> Place.of(FileNames.OWNERSHIP, row.row())),
                        tables.promises().stream().map(row -> Place.of(FileNames.PROMISES, row.row())),
                        tables.exceptions().stream().map(line -> Place.of(FileNames.EXCEPTIONS, line.row())))
                .flatMap(rows -> rows)
                .toList();
    }

    /** Rows that nothing can reach are told as such. */
    private void missing(ExampleRun run) {
        var missing = run.unreached().stream()
                .filter(row -> !checks.findings().tells(row, Fault.ROW_HIDDEN, Fault.ROW_IMPOSSIBLE))
                .toList();
        if (!missing.isEmpty()) {
            var values = Map.of(
                    "count", Spoken.plain(Integer.toString(missing.size())),
                    "all", Spoken.plain(Integer.toString(run.rows().size())),
                    "rows", (Spoken) language -> PlaceWords.listed(missing, language));
            checks.findings().add(Fault.EXAMPLE_MISSING, Place.of(FileNames.SCENARIOS), values);
        }
    }

    private boolean passes(Example example, Decision decision) {
        var wrong = new ArrayList<Fault>();
        if (!isOwnedAsExpected(example, decision)) {
            wrong.add(Fault.EXAMPLE_OWNER);
            tell(Fault.EXAMPLE_OWNER, ScenariosReader.EXPECT_OWNER, example, owner(decision));
        }
        var day = example.answerDay();
        var answer = answer(example, decision);
        var time = example.answerTime();
        if (day != null && !(day.equals(answer.toLocalDate()) && (time == null || time.equals(answer.toLocalTime())))) {
            wrong.add(Fault.EXAMPLE_ANSWER);
            tell(Fault.EXAMPLE_ANSWER, ScenariosReader.EXPECT_ANSWER, example, answer(answer, decision));
        }
        return wrong.isEmpty();
    }

    /** What came, and by which row. */
    private record Came(String what, Spoken by, Spoken place) {}

    private void tell(Fault fault, Column column, Example example, Came came) {
        var story = example.row().story();
        checks.findings()
                .add(
                        fault,
                        checks.cell(FileNames.SCENARIOS, example.row().row(), column),
                        Map.of(
                                "id", Spoken.plain(example.row().id()),
                                "story",
                                        Spoken.plain(
                                                story.length() > STORY_SHOWN
                                                        ? story.substring(0, STORY_SHOWN)
                                                                        .strip() + " ..."
                                                        : story),
                                "came", Spoken.plain(came.what()),
                                "decided", came.by(),
                                "place", came.place()));
    }

    private boolean isOwnedAsExpected(Example example, Decision decision) {
        var expected = example.owner();
        var owner = decision.owner().id();
        var facts = example.facts();
        return switch (expected) {
            case null -> true;
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

    private Came owner(Decision decision) {
        return came(decision.owner().name(), decision.reasons().about(Reason.About.OWNER));
    }

    private Came answer(LocalDateTime answer, Decision decision) {
        return came(TIME.format(answer), decision.reasons().about(Reason.About.PROMISE));
    }

    private Came came(String what, List<Reason> reasons) {
        var reason = reasons.getFirst();
        Spoken place = language -> PlaceWords.say(reason.file(), reason.row(), language);
        return new Came(what, language -> place.in(language) + says(reason, language), place);
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
        ZoneId zone = new Calendars(checks.tables().calendar())
                .of(example.facts().country())
                .zone();
        var answer = decision.promises().all().stream()
                .filter(promise -> promise.kind() == Promise.Kind.ANSWER)
                .findFirst()
                .orElse(decision.promises().all().getLast());
        return LocalDateTime.ofInstant(answer.dueAt(), zone);
    }
}
