package org.helhet.rulebook;

/**
 * Whether a table was saved only in part. That a last line does not end is no fault by itself: it is one where that row lacks cells, or
 * where rows are missing that no table can do without. A file cut between two rows cannot be told from a shorter one.
 */
record CutChecks(Checks checks) {

    /** Comes after those that find what is missing. */
    void all() {
        var findings = checks.findings();
        findings.openEnds().forEach((file, end) -> {
            if (!findings.tells(Place.of(file), Fault.FILE_CUT) && (end.isShort() || findings.missesSomething(file))) {
                findings.add(Fault.FILE_CUT, Place.of(file), end.said());
            }
        });
    }
}
