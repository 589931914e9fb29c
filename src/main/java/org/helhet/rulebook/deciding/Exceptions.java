package org.helhet.rulebook.deciding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.complaint.Promise;
import org.helhet.decision.Reason;
import org.helhet.rulebook.rows.ExceptionRow;
import org.helhet.rulebook.rows.Outcome;
import org.helhet.rulebook.rows.OwnerWord;
import org.helhet.rulebook.rows.OwnershipRow;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.words.Words;

/** The sentences of {@code exceptions.txt}: which of them are for a complaint, and what each of them changes. Immutable. */
public record Exceptions(List<ExceptionRow> rows) {

    /** The sentences that are for one complaint, in the order of the file. */
    public record Applying(List<ExceptionRow> rows) {

        /** Each as a row that would come before the table. */
        List<OwnershipRow> owners() {
            var owners = new ArrayList<OwnershipRow>();
            for (var row : rows) {
                if (row.then() instanceof Outcome.OwnerIs is) {
                    owners.add(asOwnershipRow(row, is.owner()));
                }
            }
            return owners;
        }

        private static OwnershipRow asOwnershipRow(ExceptionRow row, OwnerWord owner) {
            return new OwnershipRow(
                    row.row(), Set.of(), Set.of(), null, List.of(), owner, Words.same(row.because()), row.sentence());
        }

        /** The first sentence that promises something of a kind counts. */
        public Map<Promise.Kind, ExceptionRow> promises() {
            var promises = new EnumMap<Promise.Kind, ExceptionRow>(Promise.Kind.class);
            for (var row : rows) {
                if (row.then() instanceof Outcome.Promised promised) {
                    promises.putIfAbsent(promised.kind(), row);
                }
            }
            return promises;
        }

        List<Reason> reasons() {
            var reasons = new ArrayList<Reason>();
            for (var row : rows) {
                if (row.then() instanceof Outcome.CallIn) {
                    reasons.add(new Reason(Reason.About.CALLED_IN, ExceptionRow.FILE, row.row(), row.sentence()));
                } else if (row.then() instanceof Outcome.Offered) {
                    reasons.add(new Reason(Reason.About.OFFER, ExceptionRow.FILE, row.row(), row.sentence()));
                }
            }
            return reasons;
        }
    }

    private static final Applying NONE = new Applying(List.of());

    public Exceptions {
        rows = List.copyOf(rows);
    }

    /** Raises the severity, from the first line to the last; each sentence sees what those before it have done. */
    Situation graded(Situation heard, Grading grading) {
        var situation = heard.graded(grading.severity());
        for (var row : rows) {
            if (row.then() instanceof Outcome.SeverityAtLeast least && row.isFor(situation)) {
                grading.atLeast(least.severity(), row);
                situation = heard.graded(grading.severity());
            }
        }
        return situation;
    }

    public Applying of(Situation situation) {
        return rows.isEmpty()
                ? NONE
                : new Applying(rows.stream().filter(row -> row.isFor(situation)).toList());
    }
}
