package org.helhet.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Letter;
import org.helhet.decision.Roundup;
import org.helhet.decision.UncoveredDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks 30 days ahead each night, on one node, and tells the complaints manager of days on which nobody could own something. */
@Component
class RotaCheck implements Timed {

    private static final int DAYS_AHEAD = 30;
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);

    private final People people;
    private final AbsenceRegister absences;
    private final RulebookInForce rules;
    private final RoundupMail mail;
    private final ManagerMail manager;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RotaCheck(
            People people,
            AbsenceRegister absences,
            RulebookInForce rules,
            RoundupMail mail,
            ManagerMail manager,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.people = people;
        this.absences = absences;
        this.rules = rules;
        this.mail = mail;
        this.manager = manager;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> next() {
        if (!rules.isThere()) {
            return Optional.empty();
        }
        var today = nightOf(clock.instant());
        return Optional.of(at(isChecked(today) ? today.plusDays(1) : today));
    }

    @Override
    public boolean tend(Instant now) {
        if (!rules.isThere()) {
            return false;
        }
        var night = nightOf(now);
        if (now.isBefore(at(night)) || isChecked(night)) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            if (isFirst(night, now)) {
                tell(look(night), now);
            }
        });
        return true;
    }

    private List<UncoveredDay> look(LocalDate from) {
        return rules.get()
                .rulebook()
                .staff()
                .uncovered(from, DAYS_AHEAD, people.wholeDays(absences.notOverAt(clock.instant())));
    }

    private void tell(List<UncoveredDay> uncovered, Instant now) {
        if (!uncovered.isEmpty()) {
            manager.manager()
                    .ifPresent(reader -> mail.send(
                            Letter.Kind.UNCOVERED_DAYS,
                            new Roundup(reader, "", inWordsOf(reader, uncovered), List.of(), null, now),
                            rules.get(),
                            now));
        }
    }

    /** What is missing once, with all its days, in the manager's language. */
    private String inWordsOf(PersonId manager, List<UncoveredDay> uncovered) {
        var language = Locale.of(rules.get().languageOf(manager));
        var days = uncovered.stream()
                .collect(Collectors.groupingBy(
                        UncoveredDay::says,
                        LinkedHashMap::new,
                        Collectors.mapping(day -> day.date().toString(), Collectors.joining(", "))));
        return days.entrySet().stream()
                .map(entry ->
                        "- %s (%s)".formatted(rules.get().rulebook().say(entry.getKey(), language), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Waits for the node that checks the same night; then that one was first. */
    private boolean isFirst(LocalDate night, Instant now) {
        return jdbc.sql("insert into rota_check (day, checked_at) values (:day, :now) on conflict do nothing")
                        .param("day", night)
                        .param("now", Row.at(now))
                        .update()
                == 1;
    }

    private boolean isChecked(LocalDate night) {
        return jdbc.sql("select exists (select from rota_check where day = :day)")
                .param("day", night)
                .query(Boolean.class)
                .single();
    }

    private LocalDate nightOf(Instant now) {
        return LocalDate.ofInstant(now, zone());
    }

    private Instant at(LocalDate night) {
        return night.atTime(AT_NIGHT).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return rules.get().rulebook().calendarOf("").zone();
    }
}
