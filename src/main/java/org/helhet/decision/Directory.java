package org.helhet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Severity;

/** Who works here, who stands above and in for whom, and when they work. Every method is pure. */
public interface Directory {

    /** Whom a part is asked of: a person by id, name or mail address, or the lead of a unit by its name; case and accents are forgiven. */
    Optional<Asked> asked(String personOrUnit);

    /** What the rules say of somebody; empty for whoever they do not name. */
    Optional<Colleague> colleague(PersonId person);

    /** The person above; empty at the top. */
    Optional<PersonId> leadOf(PersonId person);

    /** The deputy, the deputy's deputy and so on, without the person. */
    List<PersonId> deputiesOf(PersonId person);

    /** By when somebody answers a request of now, when the one who asks does not say: in her own working time. */
    Instant requestDue(PersonId asked, Instant now);

    /** By when somebody accepts what is offered now: in her own working time, or by the clock where the rules say minutes or hours. */
    Instant acceptBy(PersonId person, Severity severity, Instant now);

    /** Whether the words pass the matter on instead of taking it: "not my department", "jag bara delar ut", "ikke mitt bord". */
    boolean passesTheBuck(String text);

    /**
     * The days on which a row of {@code ownership.csv} leads to nobody, because all whom it could lead to are away or have left.
     *
     * @param away beyond what {@code people.csv} says
     */
    List<UncoveredDay> uncovered(LocalDate from, int days, Map<PersonId, List<Away>> away);
}
