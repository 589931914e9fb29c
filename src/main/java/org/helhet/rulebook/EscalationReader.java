package org.helhet.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.decision.Step;
import org.helhet.decision.Trigger;

/** Reads {@code escalation.csv}; a row that is not understood is left out and told. */
record EscalationReader(Table table, Vocabulary vocabulary, Findings findings) {

    static final Column STEP = Column.needed("Step", "Steg", "Steg/Trinn");
    static final Column WHEN = Column.needed("When", "När", "Når");
    private static final Column CONDITION = Column.optional("Condition", "Villkor", "Vilkår/Betingelse");
    static final Column TO = Column.needed("To", "Till", "Til");
    private static final Column WHY = Column.optional("Why", "Varför", "Hvorfor");

    static final List<Column> COLUMNS = List.of(STEP, WHEN, CONDITION, TO, WHY);

    static final Dictionary<Step> STEPS = steps();
    static final Dictionary<To> TO_WORDS = new Dictionary<>(toWords());

    /** A moment, and what stands after it. */
    private record Moment(Trigger trigger, List<Condition> conditions) {}

    private static Dictionary<Step> steps() {
        var steps = new LinkedHashMap<Step, Words>();
        for (int rung = 0; rung <= 9; rung++) {
            steps.put(new Step(Step.Kind.LADDER, rung), Words.same(Integer.toString(rung)));
        }
        steps.put(new Step(Step.Kind.ASK, 0), Words.of("ask/request", "fråga/förfrågan", "spørsmål/forespørsel"));
        steps.put(new Step(Step.Kind.NEED, 0), Words.of("need", "behov", "behov"));
        steps.put(new Step(Step.Kind.CORD, 0), Words.of("cord", "snöre/snöret/lina", "snor/snoren/line"));
        return new Dictionary<>(steps);
    }

    private static Map<To, Words> toWords() {
        var words = new LinkedHashMap<To, Words>();
        words.put(
                new To.ItsOwner(),
                Words.of(
                        "its owner/the owner/owner",
                        "ärendets ägare/dess ägare/ägaren/ägare",
                        "sakens eier/dens eier/sakseieren/eieren/eier"));
        words.put(
                new To.LeadOfOwner(),
                Words.of(
                        "lead of the owner/the owner's lead/its owner's lead/lead",
                        "ägarens chef/chef för ägaren/närmaste chef",
                        "eierens leder/leder for eieren/nærmeste leder"));
        words.put(
                new To.LeadOfAsked(),
                Words.of(
                        "lead of the asked colleague/the asked colleague's lead/lead of the asked unit/the unit's lead",
                        "den tillfrågades chef/den tillfrågade kollegans chef/chef för den tillfrågade/enhetens chef",
                        "den spurtes leder/den spurte kollegaens leder/leder for den spurte kollegaen/enhetens leder"));
        for (var role : Role.values()) {
            words.put(new To.ByRole(role), role.words());
        }
        return words;
    }

    List<EscalationRow> rows() {
        var values = new Values(findings);
        var conditions = new ConditionReader(vocabulary, findings);
        return table.rows().stream()
                .filter(row -> values.has(row, STEP, WHEN, TO))
                .flatMap(row -> row(row, values, conditions).stream())
                .toList();
    }

    private Optional<EscalationRow> row(Row row, Values values, ConditionReader reader) {
        var step = values.oneOf(STEPS, row.cell(STEP));
        var moment = moment(row.cell(WHEN), reader);
        var more = reader.read(row.cell(CONDITION));
        var to = to(row.cell(TO), row.cell(WHEN));
        if (step.isEmpty() || moment.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var conditions = new ArrayList<>(moment.get().conditions());
        conditions.addAll(more);
        var when = moment.get().trigger();
        return Optional.of(new EscalationRow(
                row.number(),
                step.get(),
                when,
                conditions,
                to.get(),
                row.words(WHY),
                new RowWords(vocabulary).escalation(when, conditions, to.get(), Language.EN)));
    }

    /** Conditions may follow the moment after "and". */
    private Optional<Moment> moment(Cell cell, ConditionReader reader) {
        var words = new TriggerWords(vocabulary.topics());
        var whole = words.read(cell.text());
        if (whole.isPresent()) {
            return whole.map(trigger -> new Moment(trigger, List.of()));
        }
        for (var cut : ConditionReader.cutsAtAnd(cell.text())) {
            var trigger = words.read(cut.before());
            if (trigger.isPresent()) {
                return trigger.map(read -> new Moment(read, reader.read(new Cell(cell.place(), cut.after()))));
            }
        }
        if (!words.cannotBeJudged(cell.text())) {
            tell(cell, words);
        }
        return Optional.empty();
    }

    private void tell(Cell cell, TriggerWords words) {
        words.nearest(cell.text())
                .ifPresentOrElse(
                        near -> findings.add(
                                Fault.MOMENT_NEARLY, cell, Map.of("nearest", language -> words.say(near, language))),
                        () -> findings.add(Fault.MOMENT_UNREADABLE, cell));
    }

    private Optional<To> to(Cell cell, Cell when) {
        return TO_WORDS.find(cell.text()).or(() -> misspelt(cell) ? Optional.empty() : person(cell, when));
    }

    private Optional<To> person(Cell cell, Cell when) {
        return new Lookup(vocabulary, findings)
                .person(cell, said(when), TO_WORDS)
                .map(To.Named::new);
    }

    /** As it is understood, else as it is written. */
    private Spoken said(Cell when) {
        var words = new TriggerWords(vocabulary.topics());
        return words.read(when.text())
                .<Spoken>map(trigger -> language -> words.say(trigger, language))
                .orElse(Spoken.plain(when.text()));
    }

    /** A role nearly written. */
    private boolean misspelt(Cell cell) {
        if (vocabulary.people().find(cell.text()).isPresent()) {
            return false;
        }
        var near = TO_WORDS.nearest(cell.text());
        near.ifPresent(word -> findings.add(Fault.NEARLY_IN_LIST, cell, Map.of("nearest", Spoken.of(TO_WORDS, word))));
        return near.isPresent();
    }
}
