package org.helhet.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.helhet.decision.Person;

/** Says in each language why it is this person and no other. */
final class PersonWords {

    static final Words COMPLAINED_ABOUT =
            Words.of("is complained about", "är den som klagomålet gäller", "er den klagen gjelder");
    static final Words LEFT = Words.of("has left", "har slutat", "har sluttet");
    static final Words AWAY = Words.of("is away", "är borta", "er borte");
    static final Words NO_ROOM =
            Words.of("has no room for more", "har inte plats för fler ärenden", "har ikke plass til flere saker");
    static final Words MAY_NOT_OWN = Words.of("may not own complaints", "får inte äga klagomål", "kan ikke eie klager");
    static final Words LEADS = Words.of("leads", "är chef", "er leder");
    static final Words OWNS = Words.of("owns it", "äger ärendet", "eier saken");

    static final Words IS_IN = Words.of("is called in already", "är redan inkallad", "er allerede kalt inn");

    static final Words DEPUTY = Words.of("deputy", "ersättaren", "stedfortrederen");
    static final Words LEAD = Words.of("lead", "chefen", "lederen");
    static final Words COLLEAGUE = Words.of("colleague", "kollegan", "kollegaen");

    private static final List<Words> WHY_NOT =
            List.of(COMPLAINED_ABOUT, LEFT, AWAY, NO_ROOM, MAY_NOT_OWN, LEADS, OWNS, IS_IN);
    private static final List<Words> INSTEAD = List.of(DEPUTY, LEAD, COLLEAGUE, Words.NONE);

    private static final Words NOBODY_NEARER = Words.of(
            "nobody nearer is here → {name}",
            "ingen närmare är på plats → {name}",
            "ingen nærmere er til stede → {name}");
    private static final Words NO_ROW = Words.of(
            "no row names anybody who can own it → {name}",
            "ingen rad pekar ut någon som kan äga det → {name}",
            "ingen rad peker ut noen som kan eie saken → {name}");
    private static final Words LEAD_OF = Words.of("lead of {name}", "chef för {name}", "leder for {name}");
    private static final Words NOBODY_OF =
            Words.of("nobody of {name} is there", "ingen av {name} är på plats", "ingen av {name} er til stede");
    private static final Words NO_ANSWER =
            Words.of("no answer from {name} → ", "inget svar från {name} → ", "ikke svar fra {name} → ");

    /** What casework says of whoever was asked for a part. */
    private static final List<Words> OF_A_REQUEST = List.of(
            Words.of(
                    "{name} said no to a request",
                    "{name} sa nej till en förfrågan",
                    "{name} sa nei til en forespørsel"),
            Words.of(
                    "{name} took a request and it is late",
                    "{name} tog på sig en förfrågan, och den är försenad",
                    "{name} tok på seg en forespørsel, og den er forsinket"));

    private PersonWords() {}

    /** "Lena Ek is away → deputy Tomas Wikström". */
    static Spoken insteadOf(PersonRow named, Words whyNot, Words as, PersonRow other) {
        return language -> "%s %s → %s"
                .formatted(named.name(), whyNot.in(language), (as.in(language) + " " + other.name()).strip());
    }

    /** "Lena Ek is called in already → Sara Lind". */
    static Spoken insteadOf(Person meant, Words whyNot, Person other) {
        return language -> "%s %s → %s".formatted(meant.name(), whyNot.in(language), other.name());
    }

    static Spoken nobodyNearer(PersonRow found) {
        return filled(NOBODY_NEARER, found.name());
    }

    static Spoken noRow(PersonRow found) {
        return filled(NO_ROW, found.name());
    }

    static Spoken nobodyOf(List<PersonRow> all) {
        return filled(NOBODY_OF, all.stream().map(PersonRow::name).collect(Collectors.joining(", ")));
    }

    /** What stands before whoever comes next. */
    static Spoken noAnswerFrom(String name) {
        return filled(NO_ANSWER, name);
    }

    /** What is kept in English about any of these people, in the reader's language; empty for other words. */
    static Optional<String> say(String english, Collection<PersonRow> people, Language reader) {
        var meant = people.stream()
                .filter(person -> english.contains(person.name()))
                .toList();
        return meant.stream()
                .flatMap(other -> sentences(other, meant))
                .filter(sentence -> sentence.in(Language.EN).equals(english))
                .map(sentence -> sentence.in(reader))
                .findFirst()
                .or(() -> meant.stream()
                        .flatMap(other -> afterAStranger(other, english, reader).stream())
                        .findFirst());
    }

    /** Whoever has left may be nobody any more whom these rules know. */
    private static Optional<String> afterAStranger(PersonRow other, String english, Language reader) {
        var end = " %s → %s".formatted(LEFT.in(Language.EN), other.name());
        return english.endsWith(end)
                ? Optional.of("%s %s → %s"
                        .formatted(
                                english.substring(0, english.length() - end.length()), LEFT.in(reader), other.name()))
                : Optional.empty();
    }

    private static Stream<Spoken> sentences(PersonRow other, List<PersonRow> meant) {
        var alone =
                Stream.of(Spoken.plain(other.name()), nobodyNearer(other), noRow(other), filled(LEAD_OF, other.name()));
        return Stream.of(
                        alone,
                        OF_A_REQUEST.stream().map(words -> filled(words, other.name())),
                        meant.stream().flatMap(named -> sentences(named, other)))
                .flatMap(sentences -> sentences);
    }

    private static Stream<Spoken> sentences(PersonRow named, PersonRow other) {
        Spoken silent = language -> noAnswerFrom(named.name()).in(language) + other.name();
        return Stream.concat(
                Stream.of(silent),
                WHY_NOT.stream().flatMap(whyNot -> INSTEAD.stream().map(as -> insteadOf(named, whyNot, as, other))));
    }

    private static Spoken filled(Words words, String name) {
        return language -> Placeholders.filled(words.in(language), Map.of("name", name));
    }
}
