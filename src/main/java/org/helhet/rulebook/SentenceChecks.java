package org.helhet.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.helhet.calendar.TimeSpan;
import org.helhet.complaint.Promise;

/** Whether each sentence of {@code exceptions.txt} still counts, can be followed, and agrees with the others and with the limits. */
record SentenceChecks(Checks checks) {

    /** Of sentences that cross one it says enough to name the first. */
    private static final int TOLD = 3;

    void all() {
        var valid = checks.tables().exceptions().stream()
                .filter(row -> !checks.today().isAfter(row.until()))
                .toList();
        checks.tables().exceptions().stream()
                .filter(row -> checks.today().isAfter(row.until()))
                .forEach(row -> tell(
                        Fault.SENTENCE_EXPIRED,
                        row,
                        Map.of("day", Spoken.plain(row.until().toString()))));
        valid.forEach(this::one);
        valid.stream()
                .filter(row -> !row.then().settles().isEmpty())
                .collect(Collectors.groupingBy(row -> row.then().settles(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::among);
    }

    private void one(ExceptionRow row) {
        switch (row.then()) {
            case Outcome.OwnerIs is -> owner(row, is.owner());
            case Outcome.SeverityAtLeast least -> {}
            case Outcome.Promised promised -> promise(row, promised);
            case Outcome.CallIn call -> called(row, call.to());
            case Outcome.Offered offered -> offer(row, offered);
        }
    }

    private void owner(ExceptionRow row, OwnerWord owner) {
        var people = new PersonChecks(checks);
        if (owner instanceof OwnerWord.Named named) {
            people.owns(named.person(), cell(row), concerned(row));
        } else if (owner instanceof OwnerWord.ByRole by && !people.somebodyIs(by.role())) {
            tell(Fault.ROLE_WITHOUT_PERSON, row, Map.of("role", by.role().words(), "concerned", concerned(row)));
        }
    }

    private void called(ExceptionRow row, To to) {
        var people = new PersonChecks(checks);
        if (to instanceof To.Named named) {
            people.stays(named.person(), cell(row), concerned(row));
        } else if (to instanceof To.ByRole by && !people.somebodyHas(by.role())) {
            tell(Fault.ROLE_VACANT, row, Map.of("role", by.role().words(), "concerned", concerned(row)));
        }
    }

    private void promise(ExceptionRow row, Outcome.Promised promised) {
        var limits = new LimitChecks(checks);
        if (promised.kind() == Promise.Kind.ANSWER) {
            limits.limited(Limit.ANSWER, cell(row), promised.within());
        } else {
            limits.limited(Limit.SILENCE, cell(row), promised.within());
        }
        if (checks.findings().told(Fault.LIMIT_BROKEN).contains(cell(row).place())) {
            return;
        }
        shortest(row, promised.kind())
                .filter(usual -> Spans.days(promised.within()) > Spans.days(usual))
                .ifPresent(usual -> tell(
                        Fault.SENTENCE_WORSE,
                        row,
                        Map.of(
                                "promised", language -> SpanWords.say(promised.within(), language),
                                "usual", language -> SpanWords.say(usual, language))));
    }

    /** What customers of whom the sentence speaks are promised at the soonest without it. */
    private Optional<TimeSpan> shortest(ExceptionRow row, Promise.Kind kind) {
        return checks.tables().promises().stream()
                .filter(promise ->
                        mayBeFor(row, Fact.SEVERITY, promise.severity().word()))
                .filter(promise -> promise.customerType() == null
                        || mayBeFor(
                                row, Fact.CUSTOMER_TYPE, promise.customerType().word()))
                .flatMap(promise -> promise.shortest(kind).stream())
                .min(Comparator.comparingDouble(Spans::days));
    }

    private static boolean mayBeFor(ExceptionRow row, Fact fact, String value) {
        return row.when().stream()
                .allMatch(condition -> !(condition instanceof Condition.Compare compare)
                        || compare.fact() != fact
                        || compare.isTrueOf(List.of(value)));
    }

    private void offer(ExceptionRow row, Outcome.Offered offered) {
        checks.tables().remedies().stream()
                .filter(remedy -> remedy.remedy().equals(offered.remedy()))
                .flatMap(remedy -> Optional.ofNullable(remedy.manager()).stream())
                .filter(most -> offered.upTo().compareTo(most) > 0)
                .findFirst()
                .ifPresent(most -> tell(
                        Fault.OFFER_ABOVE_MANAGER,
                        row,
                        Map.of(
                                "most", Spoken.plain(most.toPlainString()),
                                "remedy", Spoken.plain(offered.remedy()))));
    }

    /** Of sentences that settle the same thing one counts. */
    private void among(List<ExceptionRow> rows) {
        var rivals = Rivals.of(rows, checks.tables());
        if (rivals.isEmpty()) {
            checks.findings().add(Fault.TOO_MANY_KINDS, Place.of(FileNames.EXCEPTIONS));
        }
        for (int number = 1; rivals.isPresent() && number < rows.size(); number++) {
            var row = rows.get(number);
            rivals.get().takenFrom(number).limit(TOLD).forEach(taken -> tell(taken, row));
        }
    }

    private void tell(Rivals.Taken taken, ExceptionRow row) {
        var values = new HashMap<String, Spoken>();
        values.put("first", Spoken.plain(Integer.toString(taken.by().row())));
        values.put("other", Spoken.plain(cell(taken.by()).shortened()));
        switch (taken) {
            case Rivals.Taken.Both both -> tell(Fault.SENTENCES_CONTRADICT, row, values);
            case Rivals.Taken.Whole whole -> tell(Fault.SENTENCE_HIDDEN, row, values);
            case Rivals.Taken.Part part -> {
                values.put("example", language -> example(part, language));
                tell(Fault.SENTENCES_OVERLAP, row, values);
            }
        }
    }

    private String example(Rivals.Taken.Part part, Language language) {
        var vocabulary = checks.tables().vocabulary();
        var so = part.so().stream()
                .map(condition -> new RowWords(vocabulary).condition(condition, language))
                .sorted()
                .toList();
        return new KindWords(vocabulary).say(part.example(), so, language);
    }

    private Spoken concerned(ExceptionRow row) {
        var words = new RowWords(checks.tables().vocabulary());
        return language -> row.when().isEmpty()
                ? RowWords.ANYTHING.in(language)
                : String.join(
                        ", ",
                        row.when().stream()
                                .map(condition -> words.spoken(condition, language))
                                .toList());
    }

    private void tell(Fault fault, ExceptionRow row, Map<String, Spoken> values) {
        checks.findings().add(fault, cell(row), values);
    }

    private static Cell cell(ExceptionRow row) {
        return new Cell(Place.of(FileNames.EXCEPTIONS, row.row()), row.sentence());
    }
}
