package org.helhet.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code exceptions.txt}, one sentence per line; a sentence that is not understood is told and has no effect. */
record ExceptionsReader(Vocabulary vocabulary, ConditionReader conditions, OutcomeWords outcomes, Findings findings) {

    private static final Condition EXAMPLE = new Condition.Compare(Fact.CONTACTS, Operator.IS_AT_LEAST, "3");

    /** A sentence of which both halves are understood. */
    private record Understood(Sentence sentence, List<Condition> when, Outcome then) {}

    static ExceptionsReader of(Vocabulary vocabulary, List<RemedyRow> remedies, Findings findings) {
        return new ExceptionsReader(
                vocabulary,
                new ConditionReader(vocabulary, findings),
                new OutcomeWords(vocabulary.people(), OutcomeWords.named(remedies)),
                findings);
    }

    List<ExceptionRow> rows(List<Cell> sentences) {
        return sentences.stream()
                .filter(cell -> !cell.text().isBlank())
                .flatMap(cell -> row(cell).stream())
                .toList();
    }

    private Optional<ExceptionRow> row(Cell cell) {
        var ways = Sentence.waysToCut(SentenceText.of(cell.text())).toList();
        var understood = ways.stream().flatMap(way -> understood(way).stream()).findFirst();
        if (understood.isEmpty()) {
            tell(cell, ways);
        }
        return understood.flatMap(found -> whole(found, cell));
    }

    private Optional<Understood> understood(Sentence sentence) {
        return outcomes.read(sentence.then())
                .flatMap(then ->
                        conditions.understood(sentence.when()).map(when -> new Understood(sentence, when, then)));
    }

    /** Reason and last day must be there. */
    private Optional<ExceptionRow> whole(Understood found, Cell cell) {
        missing(found.sentence(), cell);
        var sentence = found.sentence();
        return sentence.lastDay()
                .filter(day -> !sentence.because().isBlank())
                .map(day -> new ExceptionRow(
                        cell.place().row(), cell.text(), found.when(), found.then(), sentence.because(), day));
    }

    private void missing(Sentence sentence, Cell cell) {
        if (sentence.because().isBlank()) {
            findings.add(Fault.SENTENCE_WITHOUT_REASON, cell);
        }
        if (sentence.until().isBlank()) {
            findings.add(Fault.SENTENCE_WITHOUT_LAST_DAY, cell);
        } else if (sentence.lastDay().isEmpty()) {
            findings.add(Fault.LAST_DAY_UNREADABLE, cell, Map.of("day", Spoken.plain(sentence.until())));
        }
    }

    private void tell(Cell cell, List<Sentence> ways) {
        if (ways.isEmpty()) {
            findings.add(Fault.SENTENCE_UNREADABLE, cell);
            return;
        }
        var likeliest = ways.getFirst();
        missing(likeliest, cell);
        var unknown = conditions.notUnderstood(likeliest.when());
        var then = outcomes.read(likeliest.then());
        if (!unknown.isEmpty()) {
            condition(cell, likeliest, unknown);
        }
        if (then.isEmpty()) {
            outcome(cell, likeliest);
        }
    }

    private void condition(Cell cell, Sentence sentence, List<String> unknown) {
        var values = new HashMap<String, Spoken>();
        values.put("part", Spoken.plain(new Cell(cell.place(), unknown.getFirst()).shortened()));
        values.put("facts", ConditionPhrases.FACTS::listed);
        values.put("nearest", proposal(sentence));
        findings.add(Fault.SENTENCE_CONDITION, cell, values);
    }

    private void outcome(Cell cell, Sentence sentence) {
        var name =
                outcomes.unknownPerson(sentence.then()).map(folded -> SentenceText.asWritten(sentence.then(), folded));
        if (name.isPresent()) {
            new Lookup(vocabulary, findings).person(new Cell(cell.place(), name.get()), Spoken.plain(sentence.when()));
            return;
        }
        var values = Map.of(
                "part", Spoken.plain(new Cell(cell.place(), sentence.then()).shortened()),
                "nearest", proposal(sentence));
        findings.add(Fault.SENTENCE_OUTCOME, cell, values);
    }

    /** The nearest sentence that would be understood, as far as one can tell what was meant. */
    private Spoken proposal(Sentence sentence) {
        var near = conditions.nearestOf(sentence.when());
        var when = near.isEmpty() ? List.of(EXAMPLE) : near;
        var then = outcomes.read(sentence.then()).or(() -> outcomes.nearest(sentence.then()));
        var rows = new RowWords(vocabulary);
        return language -> Sentence.said(
                when.stream().map(condition -> rows.spoken(condition, language)).toList(),
                then.map(outcome -> outcomes.say(outcome, rows, language)).orElse(""),
                language);
    }
}
