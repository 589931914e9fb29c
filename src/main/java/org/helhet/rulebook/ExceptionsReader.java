package org.helhet.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        unknown.forEach(part -> condition(cell, likeliest, part));
        if (then.isEmpty()) {
            outcome(cell, likeliest);
        }
    }

    private void condition(Cell cell, Sentence sentence, String part) {
        var values = new HashMap<String, Spoken>();
        values.put("part", Spoken.plain(new Cell(cell.place(), part).shortened()));
        values.put("facts", ConditionPhrases.FACTS::listed);
        values.put("nearest", proposal(sentence));
        findings.add(whyUnknown(part, values), cell, values);
    }

    /** A known fact with a value that is not: then what it may be is told, as far as anything comes near. */
    private Fault whyUnknown(String part, Map<String, Spoken> values) {
        var phrases = new ConditionPhrases(vocabulary);
        var asked = phrases.nearest(part).isPresent() ? Optional.<ConditionPhrases.Asked>empty() : phrases.asked(part);
        if (asked.isEmpty()) {
            return Fault.SENTENCE_CONDITION;
        }
        if (asked.get().fact() == Fact.CUSTOMER) {
            var alike = vocabulary.customers().alike(asked.get().value());
            values.put("alike", Spoken.plain(String.join(", ", alike)));
            return alike.isEmpty() ? Fault.SENTENCE_CUSTOMER_UNKNOWN : Fault.SENTENCE_CUSTOMER_NEARLY;
        }
        var list = phrases.values(asked.get().fact());
        list.ifPresent(known -> values.put("list", known::listed));
        values.put("fact", asked.get().fact().words());
        return list.isPresent() ? Fault.SENTENCE_VALUE_UNKNOWN : Fault.SENTENCE_CONDITION;
    }

    private void outcome(Cell cell, Sentence sentence) {
        var name =
                outcomes.unknownPerson(sentence.then()).map(folded -> SentenceText.asWritten(sentence.then(), folded));
        if (name.isPresent()) {
            new Lookup(vocabulary, findings)
                    .person(
                            new Cell(cell.place(), name.get()),
                            concerned(sentence.when()),
                            outcomes.wordsForPeople(sentence.then()));
            return;
        }
        var values = Map.of(
                "part", Spoken.plain(new Cell(cell.place(), sentence.then()).shortened()),
                "nearest", proposal(sentence));
        findings.add(Fault.SENTENCE_OUTCOME, cell, values);
    }

    /** The complaints that a sentence is for: as it is understood, else as it is written. */
    private Spoken concerned(String when) {
        var rows = new RowWords(vocabulary);
        return conditions
                .understood(when)
                .<Spoken>map(all -> language -> all.stream()
                        .map(condition -> rows.spoken(condition, language))
                        .collect(Collectors.joining(", ")))
                .orElse(Spoken.plain(when));
    }

    /** The nearest sentence that would be understood. It asks for nothing less: a part that nobody can guess stays open. */
    private Spoken proposal(Sentence sentence) {
        var rows = new RowWords(vocabulary);
        var when = conditions.proposed(sentence.when());
        if (when.isEmpty()) {
            return language -> Sentence.said(List.of(rows.spoken(EXAMPLE, language)), "", language);
        }
        var then = outcomes.read(sentence.then()).or(() -> outcomes.nearest(sentence.then()));
        return language -> Sentence.said(
                when.stream().map(part -> part.in(language)).toList(),
                then.map(outcome -> outcomes.say(outcome, rows, language)).orElse(""),
                language);
    }
}
