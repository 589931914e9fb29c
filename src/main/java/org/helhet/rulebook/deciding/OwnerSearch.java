package org.helhet.rulebook.deciding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Earlier;
import org.helhet.decision.Facts;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Words;
import org.jspecify.annotations.Nullable;

/** The search for the owner of one complaint: what {@code rules/policy/ownership.drl} asks and tells. Every answer holds one person or nobody. */
public final class OwnerSearch {

    private final Presence presence;
    private final Staff staff;
    private final OwnershipIndex table;
    private final Iterator<OwnershipRow> sentences;
    private final OwnershipIndex.Matching rows;
    private boolean bySentence;
    private @Nullable OwnershipRow row;
    private Collection<PersonRow> named = List.of();
    private @Nullable Choice choice;

    /** @param sentences of {@code exceptions.txt}, which come before the rows of the table */
    public OwnerSearch(Presence presence, Staff staff, OwnershipIndex table, List<OwnershipRow> sentences) {
        this.presence = presence;
        this.staff = staff;
        this.table = table;
        this.sentences = sentences.iterator();
        rows = table.matching(presence.situation());
        nextRow();
    }

    public boolean isUndecided() {
        return choice == null;
    }

    /** Whether there is a row to be tried; the rows in which everything is true come in the order of the file. */
    public boolean isAtARow() {
        return row != null;
    }

    /** Passes over rows that name nobody, such as the account owner of a customer who has none. */
    public final void nextRow() {
        do {
            bySentence = sentences.hasNext();
            row = bySentence ? sentences.next() : rows.next().orElse(null);
            named = row == null ? List.of() : namedBy(row.owner());
        } while (row != null && named.isEmpty());
    }

    public void give(Choice taken) {
        choice = taken;
    }

    /** Whom the row names, when at work and with room for one more. */
    public List<Choice> namedWithRoom() {
        return chosen(
                first(named, person -> presence.canOwn(person) && (staysWithItsOwner() || presence.hasRoom(person))));
    }

    public List<Choice> colleagueWithRoom() {
        return first(named, presence::canOwn)
                .flatMap(full -> first(staff.colleaguesOf(full), this::canOwnWithRoom)
                        .map(colleague -> insteadOf(full, colleague, PersonWords.COLLEAGUE)))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whom the row names, when at work. */
    public List<Choice> named() {
        return chosen(first(named, presence::canOwn));
    }

    public List<Choice> deputy() {
        return deputy(this::canOwnWithRoom)
                .or(() -> deputy(presence::canOwn))
                .map(List::of)
                .orElse(List.of());
    }

    public List<Choice> dutyOwner() {
        return holder(Role.DUTY_OWNER);
    }

    public List<Choice> complaintsManager() {
        return holder(Role.COMPLAINTS_MANAGER);
    }

    /** Somebody always: at best at work, allowed to own and not complained about; only if there is nobody else, not even that. */
    public List<Choice> anybody() {
        return chosen(staff.everybody().stream()
                .min(Comparator.comparing(presence::hasLeft)
                        .thenComparing(presence::isComplainedAbout)
                        .thenComparing(presence::isAway)
                        .thenComparing(person -> !person.mayOwn())));
    }

    Choice choice() {
        return Optional.ofNullable(choice).orElseThrow();
    }

    /** The row that named the owner; empty where none did. */
    public Optional<OwnershipRow> row() {
        return Optional.ofNullable(row);
    }

    /** Whether that row is a sentence, and its number that of a line. */
    boolean isBySentence() {
        return bySentence;
    }

    private List<Choice> holder(Role role) {
        return chosen(first(staff.withRole(role, facts().country()), presence::canOwn));
    }

    private Optional<Choice> deputy(Predicate<PersonRow> suits) {
        for (var absent : named) {
            var deputy = first(staff.deputiesOf(absent), suits);
            if (deputy.isPresent()) {
                return deputy.map(found -> insteadOf(absent, found, PersonWords.DEPUTY));
            }
        }
        return Optional.empty();
    }

    private Collection<PersonRow> namedBy(OwnerWord owner) {
        return switch (owner) {
            case OwnerWord.Named named -> person(named.person());
            case OwnerWord.ByRole by -> by.role() == Role.TRIAGE_OWNER ? triage() : holdersOf(by.role());
            case OwnerWord.AccountOwner account ->
                facts().accountOwner().isEmpty() ? List.of() : person(new PersonId(facts().accountOwner()));
            case OwnerWord.ItsOwner its -> ownerOfEarlier(relation -> relation != Earlier.Relation.CLOSED_RECENTLY);
            case OwnerWord.FormerOwner former -> ownerOfEarlier(Earlier.Relation.CLOSED_RECENTLY::equals);
            case OwnerWord.Receiver receiver ->
                facts().heardBy().isEmpty()
                        ? List.of()
                        : person(new PersonId(facts().heardBy())).stream()
                                .filter(PersonRow::mayOwn)
                                .toList();
        };
    }

    private List<PersonRow> holdersOf(Role role) {
        return staff.withRole(role, facts().country());
    }

    /** First whoever sorts for the desk that the surest topic leads to. */
    private List<PersonRow> triage() {
        var desk = deskOf(facts().topics().getFirst().name());
        return holdersOf(Role.TRIAGE_OWNER).stream()
                .sorted(Comparator.comparing(
                        person -> desk.isEmpty() || !person.unit().equals(desk)))
                .toList();
    }

    /** The unit of the person whom the first row that fits and asks for the topic names; empty where there is none. */
    private String deskOf(String topic) {
        var fitting = table.matching(presence.situation());
        for (var next = fitting.next(); next.isPresent(); next = fitting.next()) {
            if (next.get().topics().contains(topic) && next.get().owner() instanceof OwnerWord.Named named) {
                return staff.find(named.person()).map(PersonRow::unit).orElse("");
            }
        }
        return "";
    }

    private List<PersonRow> person(PersonId id) {
        return staff.find(id).map(List::of).orElse(List.of());
    }

    private List<PersonRow> ownerOfEarlier(Predicate<Earlier.Relation> relation) {
        for (var earlier : facts().earlier()) {
            if (relation.test(earlier.relation())) {
                return person(earlier.owner());
            }
        }
        return List.of();
    }

    /** However much there is on somebody's desk, the customer tells the same matter to one person only. */
    private boolean staysWithItsOwner() {
        return row != null
                && (row.owner() instanceof OwnerWord.ItsOwner || row.owner() instanceof OwnerWord.FormerOwner);
    }

    private boolean canOwnWithRoom(PersonRow person) {
        return presence.canOwn(person) && presence.hasRoom(person);
    }

    private static Optional<PersonRow> first(Collection<PersonRow> people, Predicate<PersonRow> suits) {
        for (var person : people) {
            if (suits.test(person)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static List<Choice> chosen(Optional<PersonRow> person) {
        return person.map(Choice::of).map(List::of).orElse(List.of());
    }

    private Choice insteadOf(PersonRow named, PersonRow other, Words as) {
        var how = PersonWords.insteadOf(named, presence.whyNot(named), as, other);
        return new Choice(other, named, how.in(Language.EN));
    }

    private Facts facts() {
        return presence.situation().facts();
    }
}
