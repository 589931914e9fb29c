package org.helhet.rulebook.checks;

import java.util.Map;
import org.helhet.rulebook.rows.CustomersReader;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.PeopleReader;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.RowWords;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Column;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Spoken;

/** Whether somebody is there for everybody who is away, and for every business customer. */
record PeopleChecks(Checks checks) {

    void all() {
        checks.tables().people().values().stream()
                .filter(person -> !person.hasLeftBy(checks.today()))
                .forEach(person -> {
                    deputy(person);
                    lead(person);
                });
        new Circles(checks).ofDeputies();
        accountOwners();
        dutyOwner();
    }

    private void deputy(PersonRow person) {
        var deputy = person.deputy();
        if (deputy != null) {
            new PersonChecks(checks).owns(deputy, cell(person, PeopleReader.DEPUTY), Spoken.plain(person.name()));
        } else if (person.mayOwn() && isAwaySoon(person)) {
            checks.findings()
                    .add(
                            Fault.AWAY_WITHOUT_DEPUTY,
                            cell(person, PeopleReader.AWAY),
                            Map.of("person", Spoken.plain(person.name())));
        }
    }

    private void lead(PersonRow person) {
        var lead = person.lead();
        if (lead != null && !lead.equals(person.id())) {
            new PersonChecks(checks).stays(lead, cell(person, PeopleReader.LEAD), Spoken.plain(person.name()));
        }
    }

    private boolean isAwaySoon(PersonRow person) {
        return person.away().stream().anyMatch(absence -> !absence.to().isBefore(checks.today()));
    }

    private void accountOwners() {
        for (var customer : checks.tables().customers()) {
            var owner = customer.accountOwner();
            if (owner != null) {
                var cell = checks.cell(FileNames.CUSTOMERS, customer.row(), CustomersReader.ACCOUNT_OWNER);
                new PersonChecks(checks).owns(owner, cell, Spoken.plain(customer.name()));
            }
        }
    }

    /** The duty owner takes what no row can give to anybody. */
    private void dutyOwner() {
        boolean saidThere = checks.tables().ownership().stream()
                .anyMatch(row -> row.owner().equals(new OwnerWord.ByRole(Role.DUTY_OWNER)));
        if (!saidThere
                && !new PersonChecks(checks).somebodyIs(Role.DUTY_OWNER)
                && !checks.findings().stopIn(FileNames.PEOPLE)) {
            checks.findings()
                    .add(
                            Fault.ROLE_WITHOUT_PERSON,
                            Place.of(FileNames.PEOPLE),
                            Map.of("role", Role.DUTY_OWNER.words(), "concerned", RowWords.ANYTHING));
        }
    }

    private Cell cell(PersonRow person, Column column) {
        return checks.cell(FileNames.PEOPLE, person.row(), column);
    }
}
