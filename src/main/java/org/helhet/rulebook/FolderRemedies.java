package org.helhet.rulebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Authority;
import org.helhet.decision.Facts;
import org.helhet.decision.RemedyRules;
import org.helhet.decision.RemedyWish;
import org.helhet.rulebook.deciding.Calendars;
import org.helhet.rulebook.deciding.Limits;
import org.helhet.rulebook.deciding.Presence;
import org.helhet.rulebook.deciding.RemedyWords;
import org.helhet.rulebook.deciding.Staff;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.RemedyRow;
import org.helhet.rulebook.rows.Role;
import org.helhet.rulebook.rows.Situation;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Words;
import org.jspecify.annotations.Nullable;

/** What may be given by whom, as {@code remedies.csv} says; above its last amount only the managing director. */
final class FolderRemedies implements RemedyRules {

    private final List<RemedyRow> rows;
    private final Dictionary<RemedyRow> names;
    private final Staff staff;
    private final Calendars calendars;
    private final Limits limits;

    FolderRemedies(List<RemedyRow> rows, Staff staff, Calendars calendars, Limits limits) {
        this.rows = rows;
        this.staff = staff;
        this.calendars = calendars;
        this.limits = limits;
        var words = new LinkedHashMap<RemedyRow, Words>();
        rows.forEach(row -> words.put(row, Words.same(row.remedy())));
        names = new Dictionary<>(words);
    }

    @Override
    public List<String> kinds() {
        return rows.stream().map(RemedyRow::remedy).toList();
    }

    @Override
    public Authority authority(PersonId who, RemedyWish wish, Facts facts, Instant now) {
        return names.find(wish.kind())
                .map(row -> authority(who, row, wish, facts, now))
                .orElseGet(() -> new Authority.Unknown("There is no remedy called \"%s\".%s"
                        .formatted(
                                wish.kind(),
                                names.nearestWord(wish.kind())
                                        .map(near -> " Nearest: %s.".formatted(near))
                                        .orElse(" There are: %s.".formatted(String.join(", ", kinds()))))));
    }

    @Override
    public String outsideBody(Facts facts, Instant now) {
        var today = LocalDate.ofInstant(now, calendars.of(facts.country()).zone());
        return facts.customer().type() == CustomerType.CONSUMER ? limits.outsideBody(facts.country(), today) : "";
    }

    private Authority authority(PersonId who, RemedyRow row, RemedyWish wish, Facts facts, Instant now) {
        var amount = wish.amount();
        if (row.owner() == null) {
            return new Authority.Within(row.remedy());
        }
        if (amount == null || amount.signum() <= 0) {
            return new Authority.Unknown("How much is given? %s needs an amount.".formatted(row.remedy()));
        }
        if (!row.currencies().isEmpty() && !row.currencies().contains(wish.currency())) {
            return new Authority.Unknown("%s is given in %s, not in \"%s\"."
                    .formatted(
                            row.remedy(),
                            String.join(
                                    " or ", row.currencies().stream().sorted().toList()),
                            wish.currency()));
        }
        return staff.find(who).filter(person -> mayGive(person, row, amount)).isPresent()
                ? new Authority.Within(row.remedy())
                : above(who, row, wish, amount, facts, now);
    }

    private Authority above(PersonId who, RemedyRow row, RemedyWish wish, BigDecimal amount, Facts facts, Instant now) {
        var sum = "%s of %s %s".formatted(row.remedy(), amount.toPlainString(), wish.currency());
        var situation = Situation.of(facts, now, calendars.of(facts.country()));
        var presence = new Presence(situation, calendars);
        return candidates(who, facts)
                .filter(person -> !person.id().equals(who) && presence.isHere(person))
                .filter(person -> mayGive(person, row, amount))
                .findFirst()
                .<Authority>map(next -> new Authority.Above(
                        row.remedy(),
                        next.id(),
                        RemedyWords.needsAYes(row.remedy(), amount, wish.currency(), next.name())
                                .in(Language.EN)))
                .orElseGet(() -> new Authority.Unknown("Nobody who is here may give %s.".formatted(sum)));
    }

    /** Up from lead to lead, then whoever has the say by role. */
    private Stream<PersonRow> candidates(PersonId who, Facts facts) {
        var leads = Stream.iterate(
                        staff.find(who).flatMap(this::lead), Optional::isPresent, lead -> lead.flatMap(this::lead))
                .flatMap(Optional::stream)
                .limit(staff.everybody().size());
        var country = facts.country();
        return Stream.of(
                        leads,
                        staff.withRole(Role.COMPLAINTS_MANAGER, country).stream(),
                        staff.withRole(Role.OPERATIONS_MANAGER, country).stream(),
                        staff.withRole(Role.MANAGING_DIRECTOR, country).stream())
                .flatMap(people -> people);
    }

    private Optional<PersonRow> lead(PersonRow person) {
        return Optional.ofNullable(person.lead()).flatMap(staff::find);
    }

    private boolean mayGive(PersonRow person, RemedyRow row, BigDecimal amount) {
        if (person.roles().contains(Role.MANAGING_DIRECTOR)) {
            return true;
        }
        boolean manages = person.roles().contains(Role.COMPLAINTS_MANAGER)
                || person.roles().contains(Role.OPERATIONS_MANAGER);
        boolean leads = person.roles().contains(Role.TEAM_LEAD) || staff.leads(person);
        return isWithin(amount, row.owner())
                || leads && isWithin(amount, row.lead())
                || manages && isWithin(amount, row.manager());
    }

    private static boolean isWithin(BigDecimal amount, @Nullable BigDecimal most) {
        return most == null || amount.compareTo(most) <= 0;
    }
}
