package org.helhet.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.helhet.complaint.PersonId;

/** Reads {@code people.csv}: first who there is, so that every table can name them, then each person's row. */
record PeopleReader(Table table, Findings findings) {

    private static final int CAPACITY = 25;
    private static final Pattern SHAPE_OF_ID = Pattern.compile("\\p{L}[\\p{L}\\p{N}._-]*");
    private static final Pattern SHAPE_OF_MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Dictionary<Role> ROLES = Dictionary.of(Role.class);

    private static final Column ID = Column.needed("Id", "Id", "Id");
    private static final Column NAME = Column.needed("Name", "Namn", "Navn");
    private static final Column MAIL = Column.needed("Mail/E-mail", "Mejl/E-post", "E-post/Mail");
    private static final Column PHONE = Column.optional("Phone", "Telefon", "Telefon");
    private static final Column ROLES_OF = Column.needed("Roles/Role", "Roller/Roll", "Roller/Rolle");
    private static final Column UNIT = Column.optional("Unit", "Enhet", "Enhet");
    private static final Column AREAS = Column.optional("Areas/Area", "Områden/Område", "Områder/Område");
    private static final Column MAY_OWN = Column.needed("May own", "Får äga", "Kan eie/Får eie");
    private static final Column COUNTRY = Column.needed("Country", "Land", "Land");
    private static final Column LANGUAGE = Column.optional("Language", "Språk", "Språk");
    private static final Column HOURS = Column.optional("Hours", "Tider/Arbetstid", "Tider/Arbeidstid");
    static final Column DEPUTY = Column.optional("Deputy", "Ersättare", "Stedfortreder");
    static final Column LEAD = Column.optional("Lead", "Chef", "Leder");
    private static final Column CAPACITY_OF = Column.optional("Capacity", "Kapacitet", "Kapasitet");
    static final Column AWAY = Column.optional("Away", "Borta/Frånvaro", "Borte/Fravær");
    private static final Column LAST_DAY = Column.optional("Last day", "Sista dag", "Siste dag");

    static final List<Column> COLUMNS = List.of(
            ID,
            NAME,
            MAIL,
            PHONE,
            ROLES_OF,
            UNIT,
            AREAS,
            MAY_OWN,
            COUNTRY,
            LANGUAGE,
            HOURS,
            DEPUTY,
            LEAD,
            CAPACITY_OF,
            AWAY,
            LAST_DAY);

    /** Everybody by id, name and mail address. */
    Dictionary<PersonId> names() {
        var names = new LinkedHashMap<PersonId, Words>();
        rowsWithId()
                .forEach(row ->
                        names.merge(idOf(row), Words.same(row.text(NAME), row.text(ID), row.text(MAIL)), Words::and));
        return new Dictionary<>(names);
    }

    Map<PersonId, String> works() {
        return rowsWithId()
                .collect(Collectors.toMap(
                        PeopleReader::idOf,
                        row -> Stream.of(row.text(UNIT), row.text(AREAS))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", ")),
                        (first, twice) -> first));
    }

    Dictionary<String> areas() {
        var areas = new LinkedHashMap<String, Words>();
        table.rows()
                .forEach(row -> row.cell(AREAS)
                        .parts()
                        .forEach(area -> areas.putIfAbsent(area.text(), Words.same(area.text()))));
        return new Dictionary<>(areas);
    }

    Map<PersonId, PersonRow> people(Lookup lookup) {
        var people = new LinkedHashMap<PersonId, PersonRow>();
        var values = new Values(findings);
        for (var row : table.rows()) {
            if (values.has(row, ID, NAME, COUNTRY) && hasId(row)) {
                reportUnreachable(row);
                var person = person(row, values, lookup);
                reportTwice(people, row, person);
                people.putIfAbsent(person.id(), person);
            }
        }
        return people;
    }

    private PersonRow person(Row row, Values values, Lookup lookup) {
        Spoken herself = Spoken.plain(row.text(NAME));
        return new PersonRow(
                row.number(),
                idOf(row),
                row.text(NAME),
                row.text(MAIL),
                row.text(PHONE),
                roles(row, values),
                row.text(UNIT),
                row.cell(AREAS).parts().stream().map(Cell::text).collect(Collectors.toUnmodifiableSet()),
                values.oneOf(Terms.YES_NO, row.cell(MAY_OWN))
                        .orElse(!row.cell(MAY_OWN).isEmpty()),
                values.oneOf(Terms.COUNTRY, row.cell(COUNTRY)).orElse(""),
                values.oneOf(Terms.LANGUAGE, row.cell(LANGUAGE)).orElse("en"),
                values.hours(row.cell(HOURS)).orElse(null),
                lookup.person(row.cell(DEPUTY), herself).orElse(null),
                lookup.person(row.cell(LEAD), herself).orElse(null),
                values.number(row.cell(CAPACITY_OF)).orElse(CAPACITY),
                values.absences(row.cell(AWAY)),
                values.day(row.cell(LAST_DAY)).orElse(null));
    }

    private static Set<Role> roles(Row row, Values values) {
        return row.cell(ROLES_OF).parts().stream()
                .flatMap(part -> values.oneOf(ROLES, part).or(() -> ROLES.nearest(part.text())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hasId(Row row) {
        boolean has = SHAPE_OF_ID.matcher(row.text(ID)).matches();
        if (!has) {
            findings.add(Fault.ID_UNREADABLE, row.cell(ID));
        }
        return has;
    }

    private void reportUnreachable(Row row) {
        boolean mayOwn = Terms.YES_NO.find(row.text(MAY_OWN)).orElse(false);
        if (mayOwn && !SHAPE_OF_MAIL.matcher(row.text(MAIL)).matches()) {
            findings.add(Fault.PERSON_UNREACHABLE, row.cell(MAIL), Map.of("person", Spoken.plain(row.text(NAME))));
        }
    }

    private void reportTwice(Map<PersonId, PersonRow> people, Row row, PersonRow person) {
        var first = people.get(person.id());
        if (first != null) {
            findings.add(
                    Fault.PERSON_TWICE,
                    row.cell(ID),
                    Map.of(
                            "first", Spoken.plain(Integer.toString(first.row())),
                            "name", Spoken.plain(first.name()),
                            "free", Spoken.plain(free(person.id()))));
        } else if (people.values().stream()
                .anyMatch(other -> Folded.of(other.name()).equals(Folded.of(person.name())))) {
            findings.add(Fault.PERSON_NAME_TWICE, row.cell(NAME));
        }
    }

    /** The same with the first number that nobody has. */
    private String free(PersonId id) {
        var taken = rowsWithId().map(row -> row.text(ID)).collect(Collectors.toSet());
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> id.value() + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Row> rowsWithId() {
        return table.rows().stream().filter(row -> !row.text(ID).isEmpty());
    }

    private static PersonId idOf(Row row) {
        return new PersonId(row.text(ID));
    }
}
