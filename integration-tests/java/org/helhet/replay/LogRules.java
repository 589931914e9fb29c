package org.helhet.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.decision.Rulebook;
import org.helhet.reading.Languages;
import org.helhet.rulebook.RulebookFolder;
import org.helhet.testing.RulesCopy;

/** The rules as shipped with the people of a log: each team is a unit with a lead, whoever had a case first may own it. */
final class LogRules {

    private static final String ROW = "%s;%s;%s@log.example;+46 1;%s;%s;;%s;SE;en;;%s;%s;100000;;\n";
    private static final List<String> ROLES = List.of(
            "managing director",
            "complaints manager",
            "operations manager",
            "process owner",
            "safety officer",
            "data protection officer",
            "duty owner",
            "today's fixer",
            "triage owner");

    private LogRules() {}

    static Rulebook of(List<LogCase> cases) {
        var folder = RulesCopy.fresh();
        try {
            Files.writeString(folder.resolve("people.csv"), people(cases));
            Files.writeString(folder.resolve("ownership.csv"), """
                    Topic;Area;Customer type;Condition;Owner;Why
                    ;;;received by a colleague who may own;the receiver;Who has it first owns it
                    ;;;;duty owner;Nobody is left without an owner
                    """);
            var limits = folder.resolve("limits.csv");
            Files.writeString(limits, Files.readString(limits).replace("2026-01-01", "2010-01-01"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream.of("customers.csv", "scenarios.csv").map(folder::resolve).forEach(RulesCopy::keepHeading);
        var today = LocalDate.ofInstant(cases.getFirst().begins(), ZoneOffset.UTC);
        return RulebookFolder.open(folder, today, Locale.ENGLISH, new Languages())
                .rulebook();
    }

    private static String people(List<LogCase> cases) {
        var heading =
                "Id;Name;Mail;Phone;Roles;Unit;Areas;May own;Country;Language;Hours;Deputy;Lead;Capacity;Away;Last day\n";
        var roles = ROLES.stream().map(LogRules::holder).collect(Collectors.joining());
        return heading + roles + leads(teams(cases)) + owners(cases);
    }

    private static Set<String> teams(List<LogCase> cases) {
        return cases.stream()
                .flatMap(one -> one.events().stream())
                .map(LogEvent::team)
                .filter(team -> !team.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String holder(String role) {
        var id = idOf(role);
        return ROW.formatted(id, nameOf(role), id, role, "office", "yes", "", "");
    }

    private static String leads(Set<String> teams) {
        return teams.stream()
                .map(team -> ROW.formatted(
                        leadOf(team),
                        "Lead of " + team,
                        leadOf(team),
                        "team lead",
                        unitOf(team),
                        "yes",
                        "",
                        nameOf("operations manager")))
                .collect(Collectors.joining());
    }

    private static String owners(List<LogCase> cases) {
        var known = new TreeSet<String>();
        return cases.stream()
                .map(one -> one.events().getFirst())
                .filter(first -> !first.person().isEmpty() && !first.team().isEmpty())
                .filter(first -> known.add(first.person()))
                .map(first -> ROW.formatted(
                        idOf(first.person()),
                        first.person(),
                        idOf(first.person()),
                        "",
                        unitOf(first.team()),
                        "yes",
                        "",
                        "Lead of " + first.team()))
                .collect(Collectors.joining());
    }

    /** As requests name it. */
    static String unitOf(String team) {
        return "team " + team;
    }

    /** The person who is asked for a team's part. */
    static String leadOf(String team) {
        return "lead." + idOf(team);
    }

    static String idOf(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
    }

    private static String nameOf(String role) {
        return "The " + role;
    }
}
