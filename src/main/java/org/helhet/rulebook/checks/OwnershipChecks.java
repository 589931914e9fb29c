package org.helhet.rulebook.checks;

import java.util.Map;
import org.helhet.rulebook.rows.FileNames;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipReader;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.RowWords;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Spoken;

/** Whether every row of {@code ownership.csv} leads to somebody. */
record OwnershipChecks(Checks checks) {

    void all() {
        checks.tables().ownership().forEach(this::owner);
    }

    private void owner(OwnershipRow row) {
        var people = new PersonChecks(checks);
        var words = new RowWords(checks.tables().vocabulary());
        Spoken concerned = language -> words.concerned(row.topics(), row.areas(), language);
        var cell = checks.cell(FileNames.OWNERSHIP, row.row(), OwnershipReader.OWNER);
        switch (row.owner()) {
            case OwnerWord.Named named -> people.owns(named.person(), cell, concerned);
            case OwnerWord.ByRole by -> {
                if (!people.somebodyIs(by.role())) {
                    var values = Map.of("role", by.role().words(), "concerned", concerned);
                    checks.findings().add(Fault.ROLE_WITHOUT_PERSON, cell, values);
                }
            }
            case OwnerWord.AccountOwner account -> {}
            case OwnerWord.ItsOwner its -> {}
            case OwnerWord.FormerOwner former -> {}
            case OwnerWord.Receiver receiver -> {}
        }
    }
}
