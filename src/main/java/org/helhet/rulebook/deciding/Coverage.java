package org.helhet.rulebook.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Away;
import org.helhet.decision.UncoveredDay;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.words.Language;

/** Whether somebody whom a row of {@code ownership.csv} names, or a deputy, is there on each working day. */
public record Coverage(List<OwnershipRow> rows, Staff staff, WorkingHours hours) {

    public List<UncoveredDay> uncovered(LocalDate from, int days, Map<PersonId, List<Away>> away) {
        return Stream.iterate(from, date -> date.plusDays(1))
                .limit(days)
                .flatMap(date -> rows.stream().flatMap(row -> uncovered(row, date, away)))
                .toList();
    }

    private Stream<UncoveredDay> uncovered(OwnershipRow row, LocalDate date, Map<PersonId, List<Away>> away) {
        var named = named(row.owner(), staff);
        var all = meant(row.owner(), staff);
        boolean works = named.stream().anyMatch(person -> hours.of(person.id()).isWorkingDay(date));
        boolean covered = all.stream().anyMatch(person -> isThere(person, date, away));
        return !works || covered ? Stream.of() : Stream.of(new UncoveredDay(date, row.row(), says(row, all)));
    }

    private static List<PersonRow> named(OwnerWord owner, Staff staff) {
        return switch (owner) {
            case OwnerWord.Named named -> staff.find(named.person()).stream().toList();
            case OwnerWord.ByRole by -> staff.withRole(by.role(), "");
            case OwnerWord.AccountOwner account -> List.of();
            case OwnerWord.ItsOwner its -> List.of();
            case OwnerWord.FormerOwner former -> List.of();
            case OwnerWord.Receiver receiver -> List.of();
        };
    }

    private static boolean isThere(PersonRow person, LocalDate date, Map<PersonId, List<Away>> away) {
        return person.mayOwn()
                && !person.hasLeftBy(date)
                && !person.isAwayOn(date)
                && away.getOrDefault(person.id(), List.of()).stream().noneMatch(absence -> absence.covers(date));
    }

    /** Whom somebody who reads the row thinks of: the people it names and their deputies. */
    static List<PersonRow> meant(OwnerWord owner, Staff staff) {
        var named = named(owner, staff);
        return Stream.concat(named.stream(), named.stream().flatMap(person -> staff.deputiesOf(person).stream()))
                .distinct()
                .toList();
    }

    private static String says(OwnershipRow row, List<PersonRow> all) {
        return row.says() + ": " + PersonWords.nobodyOf(all).in(Language.EN);
    }
}
