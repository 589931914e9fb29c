package org.helhet.casework.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.helhet.casework.RulebookInForce.Adopted;
import org.helhet.casework.Workload;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Away;
import org.helhet.decision.Colleague;
import org.springframework.stereotype.Component;

/** What a new rulebook says of people beside their names: who is gone, who is away when, and whose last day comes. */
@Component
class Staffing {

    private final PersonRegister people;
    private final AbsenceRegister absences;
    private final Leaving leaving;
    private final Workload workload;

    Staffing(PersonRegister people, AbsenceRegister absences, Leaving leaving, Workload workload) {
        this.people = people;
        this.absences = absences;
        this.leaving = leaving;
        this.workload = workload;
    }

    /** Absences and last days, as far as the rulebook knows them. */
    void plan(Adopted adopted) {
        adopted.rulebook().people().stream()
                .flatMap(person -> adopted.rulebook().staff().colleague(person.id()).stream())
                .forEach(this::plan);
        workload.forget();
    }

    /** {@code gone} are those whom the rulebook does not have any more and who still own something: it is decided anew. */
    void leave(List<String> gone, Adopted adopted, Instant now) {
        gone.forEach(person -> leaving.of(new PersonId(person), adopted, now));
    }

    private void plan(Colleague colleague) {
        absences.putFromPeople(
                colleague.id(),
                colleague.away().stream()
                        .map(away -> absence(away, colleague.zone()))
                        .toList());
        var lastDay = colleague.lastDay();
        if (lastDay != null) {
            people.leavesAt(colleague.id(), startOf(lastDay.plusDays(1), colleague.zone()));
        }
    }

    private static AbsenceOf absence(Away away, ZoneId zone) {
        return new AbsenceOf(startOf(away.from(), zone), startOf(away.to().plusDays(1), zone), "", true);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
