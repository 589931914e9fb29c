package org.helhet.rulebook;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.complaint.PersonId;
import org.helhet.decision.Statement;
import org.helhet.decision.Topic;
import org.helhet.reading.Languages;
import org.helhet.rulebook.rows.PersonRow;
import org.helhet.rulebook.rows.Tables;
import org.helhet.rulebook.topics.TopicSearch;
import org.helhet.rulebook.words.Language;

/** Tries labelled texts on a rulebook: as mails from people we do not know, on a morning when everybody is at work. For any thread. */
final class Trial {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Tables tables;
    private final Labels labels;
    private final Languages languages;
    private final TopicSearch topics;
    private final FolderRulebook rulebook;
    private final Instant now;

    Trial(Tables tables, LocalDate today, Languages languages) {
        this.tables = tables;
        this.languages = languages;
        labels = new Labels(tables);
        topics = new TopicSearch(tables.topics());
        rulebook = new FolderRulebook("", tables, today, languages);
        now = weekday(today).atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(DayOfWeek.MONDAY).plusWeeks(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    Tried tried(LabelledText text) {
        var language = text.language().isEmpty() ? languages.of(text.text()) : text.language();
        var expected = labels.expected(text.label());
        var found = topics.topicsOf(text.text(), language);
        return new Tried(text, expected, found(text, expected, language, found), found, Language.nearest(language));
    }

    private String found(LabelledText text, Expected expected, String language, List<Topic> topics) {
        return switch (expected) {
            case Expected.OfTopic topic -> topics.getFirst().name();
            case Expected.OfUnit unit -> owner(text, language).unit();
            case Expected.OfRole role ->
                owner(text, language).roles().contains(role.role())
                        ? role.name()
                        : owner(text, language).unit();
            case Expected.OfPerson person -> owner(text, language).name();
            case Expected.Unknown unknown -> "";
        };
    }

    private PersonRow owner(LabelledText text, String language) {
        var decision = rulebook.decide(rulebook.read(statement(text, language)), now);
        return tables.person(new PersonId(decision.owner().id().value())).orElseThrow();
    }

    private Statement statement(LabelledText text, String language) {
        return new Statement(
                Channel.MAIL,
                now,
                Complainant.UNKNOWN,
                "",
                "",
                "",
                text.text(),
                language,
                null,
                "",
                "",
                List.of(),
                1,
                Map.of(),
                Set.of());
    }
}
