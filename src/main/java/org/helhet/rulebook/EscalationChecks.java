package org.helhet.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.decision.Topic;
import org.helhet.decision.Trigger;

/** Whether each row of {@code escalation.csv} calls in somebody other than the owner. */
record EscalationChecks(Checks checks) {

    void all() {
        checks.tables().escalation().forEach(this::called);
        checks.tables().escalation().forEach(this::heard);
        leadsOfThemselves();
        new LadderEndChecks(checks).all();
        new LadderTimeChecks(checks).all();
    }

    private void called(EscalationRow row) {
        var people = new PersonChecks(checks);
        switch (row.to()) {
            case To.Named named -> {
                people.stays(named.person(), cell(row), Spoken.plain(row.says()));
                owns(row, named);
            }
            case To.ByRole by -> {
                if (!people.somebodyHas(by.role()) && !isAtTheEnd(row)) {
                    tell(Fault.ROLE_VACANT, row, Map.of("role", by.role().words(), "concerned", says(row)));
                }
            }
            case To.ItsOwner its -> {
                if (row.step().isAboveTheOwner()) {
                    tell(Fault.CALLS_THE_OWNER, row, Map.of("step", step(row)));
                }
            }
            case To.LeadOfOwner lead -> {}
            case To.LeadOfAsked lead -> {}
        }
    }

    /** Some moments are known by the words of a topic. */
    private void heard(EscalationRow row) {
        var topics = checks.tables().topics();
        topicOf(row.when())
                .filter(topic -> !topics.isEmpty())
                .filter(topic ->
                        topics.stream().noneMatch(known -> known.topic().equals(topic)))
                .ifPresent(topic -> checks.findings()
                        .add(
                                Fault.MOMENT_WITHOUT_TOPIC,
                                checks.cell(FileNames.ESCALATION, row.row(), EscalationReader.WHEN),
                                Map.of("topic", Spoken.plain(topic))));
    }

    private static Optional<String> topicOf(Trigger when) {
        return switch (when) {
            case Trigger.OutsideBody body -> Optional.of(Topic.OUTSIDE_BODY);
            case Trigger.Press press -> Optional.of(Topic.PRESS);
            default -> Optional.empty();
        };
    }

    /** Of a role it is known that its holder is called in for others' complaints; somebody without one only has complaints. */
    private void owns(EscalationRow row, To.Named named) {
        var owned = checks.tables().ownership().stream()
                .filter(owning -> owning.owner().equals(new OwnerWord.Named(named.person())))
                .findFirst();
        boolean roleless = checks.tables()
                .person(named.person())
                .filter(person -> person.roles().isEmpty())
                .isPresent();
        if (row.step().isAboveTheOwner() && roleless && owned.isPresent()) {
            var values = Map.of(
                    "person", Spoken.of(checks.tables().vocabulary().people(), named.person()),
                    "owning", Spoken.plain(Integer.toString(owned.get().row())));
            tell(Fault.CALLED_OWNS, row, values);
        }
    }

    private void leadsOfThemselves() {
        checks.tables().people().values().stream()
                .filter(person -> person.id().equals(person.lead()))
                .forEach(person -> checks.findings()
                        .add(
                                Fault.LEADS_HERSELF,
                                checks.cell(FileNames.PEOPLE, person.row(), PeopleReader.LEAD),
                                Map.of("person", Spoken.plain(person.name()))));
    }

    private boolean isAtTheEnd(EscalationRow row) {
        return Ladder.endOf(checks.tables().escalation()).contains(row);
    }

    private void tell(Fault fault, EscalationRow row, Map<String, Spoken> values) {
        checks.findings().add(fault, cell(row), values);
    }

    private Cell cell(EscalationRow row) {
        return checks.cell(FileNames.ESCALATION, row.row(), EscalationReader.TO);
    }

    private Spoken says(EscalationRow row) {
        var words = new RowWords(checks.tables().vocabulary());
        return language -> words.escalation(row.when(), row.conditions(), row.to(), language);
    }

    static Spoken step(EscalationRow row) {
        return Spoken.of(EscalationReader.STEPS, row.step());
    }

    /** Rows above the owner, from the lowest rung to the highest. */
    static List<List<EscalationRow>> rungs(List<EscalationRow> rows) {
        return Stream.iterate(1, rung -> rung <= 9, rung -> rung + 1)
                .map(rung ->
                        rows.stream().filter(row -> row.step().rung() == rung).toList())
                .filter(rung -> !rung.isEmpty())
                .toList();
    }
}
