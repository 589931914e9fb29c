package org.helhet.rulebook.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.decision.Standing;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.To;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Words;

/** The search for somebody to be called in for one complaint at one moment. */
record HelpSearch(Standing complaint, Presence presence, Staff staff, List<To> end) {

    /** Always somebody: at last whoever is here, and only if there is nobody else, the owner. */
    Choice by(To to) {
        var named = namedBy(to).toList();
        return reminded(to)
                .or(() -> herself(named))
                .or(() -> deputy(named))
                .or(() -> above(named))
                .or(this::atTheEnd)
                .or(this::anybody)
                .orElseGet(() -> Choice.of(owner().orElseGet(this::first)));
    }

    /** The owner is called where nobody else is meant. */
    private Optional<Choice> reminded(To to) {
        return to instanceof To.ItsOwner ? owner().filter(presence::isHere).map(Choice::of) : Optional.empty();
    }

    private Stream<PersonRow> namedBy(To to) {
        return switch (to) {
            case To.Named named -> staff.find(named.person()).stream();
            case To.ByRole by -> withRole(by.role());
            case To.ItsOwner its -> owner().stream();
            case To.LeadOfOwner lead -> owner().flatMap(this::leadOf).stream();
            case To.LeadOfAsked lead -> asked().or(this::owner).flatMap(this::leadOf).stream();
        };
    }

    /** The team lead of a complaint is its owner's own lead, where there is one. */
    private Stream<PersonRow> withRole(Role role) {
        var own = role == Role.TEAM_LEAD ? owner().flatMap(this::leadOf) : Optional.<PersonRow>empty();
        return own.map(Stream::of)
                .orElseGet(() -> staff.withRole(role, complaint.facts().country()).stream());
    }

    private Optional<Choice> herself(List<PersonRow> named) {
        return named.stream().filter(this::canHelp).findFirst().map(person -> chosen(person, named));
    }

    private Choice chosen(PersonRow person, List<PersonRow> named) {
        return person.equals(named.getFirst()) ? Choice.of(person) : insteadOf(named.getFirst(), person, Words.NONE);
    }

    private Optional<Choice> deputy(List<PersonRow> named) {
        return named.stream()
                .flatMap(absent -> staff.deputiesOf(absent).stream()
                        .filter(this::canHelp)
                        .map(deputy -> insteadOf(absent, deputy, PersonWords.DEPUTY)))
                .findFirst();
    }

    /** Up from lead to lead, each with deputies; from the owner where the row names nobody. */
    private Optional<Choice> above(List<PersonRow> named) {
        var from = named.isEmpty() ? owner().stream().toList() : named;
        return from.stream()
                .flatMap(below -> leadsAbove(below).stream()
                        .filter(this::canHelp)
                        .map(lead -> insteadOf(below, lead, PersonWords.LEAD)))
                .findFirst();
    }

    private Collection<PersonRow> leadsAbove(PersonRow person) {
        var leads = new LinkedHashSet<PersonRow>();
        var next = leadOf(person);
        while (next.isPresent() && leads.add(next.get())) {
            next = next.flatMap(this::leadOf);
        }
        var withDeputies = new ArrayList<PersonRow>();
        for (var lead : leads) {
            withDeputies.add(lead);
            withDeputies.addAll(staff.deputiesOf(lead));
        }
        return withDeputies;
    }

    private Optional<Choice> atTheEnd() {
        var last = end.stream()
                .filter(to -> !(to instanceof To.ItsOwner))
                .flatMap(this::namedBy)
                .toList();
        return herself(last)
                .or(() -> deputy(last))
                .map(found -> new Choice(found.person(), found.person(), nobodyElse(found.person())));
    }

    private Optional<Choice> anybody() {
        return staff.everybody().stream()
                .filter(this::canHelp)
                .findFirst()
                .map(found -> new Choice(found, found, nobodyElse(found)));
    }

    private static String nobodyElse(PersonRow found) {
        return PersonWords.nobodyNearer(found).in(Language.EN);
    }

    private PersonRow first() {
        return staff.everybody().iterator().next();
    }

    private boolean canHelp(PersonRow person) {
        return !person.id().equals(complaint.owner()) && presence.isHere(person);
    }

    private Choice insteadOf(PersonRow named, PersonRow other, Words as) {
        var how = PersonWords.insteadOf(named, whyNot(named), as, other);
        return new Choice(other, named, how.in(Language.EN));
    }

    private Words whyNot(PersonRow person) {
        return person.id().equals(complaint.owner()) ? PersonWords.OWNS : presence.whyNotHere(person);
    }

    private Optional<PersonRow> owner() {
        return staff.find(complaint.owner());
    }

    private Optional<PersonRow> asked() {
        return Optional.ofNullable(complaint.asked()).flatMap(staff::find);
    }

    private Optional<PersonRow> leadOf(PersonRow person) {
        return Optional.ofNullable(person.lead()).flatMap(staff::find);
    }
}
