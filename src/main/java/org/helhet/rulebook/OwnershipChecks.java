package org.helhet.rulebook;

import java.util.Map;

/** Whether every row of {@code ownership.csv} leads to somebody, and the last one takes all that is left. */
record OwnershipChecks(Checks checks) {

    void all() {
        checks.tables().ownership().forEach(this::owner);
        lastRow();
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

    private void lastRow() {
        var written = checks.sheet(FileNames.OWNERSHIP).rows();
        var rows = checks.tables().ownership();
        if (written.isEmpty()
                || rows.isEmpty()
                || rows.getLast().row() != written.getLast().number()) {
            return;
        }
        var last = rows.getLast();
        var words = new RowWords(checks.tables().vocabulary());
        if (!last.meansAnything()) {
            Spoken says = language -> words.ownership(last, language);
            checks.findings().add(Fault.NO_LAST_ROW, Place.of(FileNames.OWNERSHIP, last.row()), Map.of("last", says));
        } else if (!(last.owner() instanceof OwnerWord.ByRole || last.owner() instanceof OwnerWord.Named)) {
            var cell = checks.cell(FileNames.OWNERSHIP, last.row(), OwnershipReader.OWNER);
            checks.findings().add(Fault.LAST_ROW_UNSURE, cell, Map.of("owner", Spoken.plain(cell.text())));
        }
    }
}
