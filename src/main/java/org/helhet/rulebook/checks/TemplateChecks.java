package org.helhet.rulebook.checks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.helhet.decision.Letter;
import org.helhet.rulebook.letters.Placeholder;
import org.helhet.rulebook.rows.FindingWriter;
import org.helhet.rulebook.rows.Template;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.words.Dictionary;
import org.helhet.rulebook.words.Language;
import org.helhet.rulebook.words.Place;
import org.helhet.rulebook.words.Placeholders;
import org.helhet.rulebook.words.Spoken;
import org.helhet.rulebook.words.Words;

/** Whether every message is there in every language, and says what the reader must know. */
record TemplateChecks(Checks checks) {

    private static final Dictionary<String> NAMES = new Dictionary<>(Arrays.stream(Letter.Kind.values())
            .map(Letter.Kind::file)
            .collect(Collectors.toMap(name -> name, Words::same, (one, same) -> one, LinkedHashMap::new)));
    private static final Set<String> TO_COLLEAGUES = Arrays.stream(Letter.Kind.values())
            .filter(kind -> kind.reader() == Letter.Reader.COLLEAGUE)
            .map(Letter.Kind::file)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ABOUT_SEVERAL = Arrays.stream(Letter.Kind.values())
            .filter(kind -> kind.reader() == Letter.Reader.COLLEAGUE_OF_SEVERAL)
            .map(Letter.Kind::file)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WITHOUT_NEXT_TIME = Set.of(Letter.Kind.CLOSED.file());
    private static final Set<String> WITH_LINK = Set.of(
            Letter.Kind.CALLED_IN.file(),
            Letter.Kind.CALLED_IN_REMINDER.file(),
            Letter.Kind.APPROVAL.file(),
            Letter.Kind.REQUEST.file(),
            Letter.Kind.REQUEST_TAKEN.file(),
            Letter.Kind.HANDOVER_OFFER.file());
    private static final Set<String> WITH_TEXT = Set.of(
            Letter.Kind.UPDATE.file(),
            Letter.Kind.DECISION_UPHELD.file(),
            Letter.Kind.DECISION_PARTLY.file(),
            Letter.Kind.DECISION_REJECTED.file(),
            Letter.Kind.APPROVAL.file(),
            Letter.Kind.REQUEST.file());
    private static final String REJECTION = "decision-rejected";
    private static final Pattern ODR = Pattern.compile("ec\\.europa\\.eu/(?:consumers/)?odr", Pattern.CASE_INSENSITIVE);
    private static final Pattern BANNED = Pattern.compile(
            "(?:no|do-?not)-?reply@?|do not (?:reply|respond) to this|contact the sender"
                    + "|(?:forwarded|passed|sent|transferred) (?:\\S+ ){0,4}to the (?:right|relevant|responsible) (?:department|team|unit)"
                    + "|svara inte på|går inte att svara på|kontakta avsändaren"
                    + "|(?:vidarebefordrat|skickat|lämnat|sänt) (?:\\S+ ){0,4}till (?:rätt|ansvarig|berörd) (?:avdelning|enhet)"
                    + "|ikke svar på denne|kan ikke besvares|kontakt(?:e)? avsender(?:en)?\\b"
                    + "|(?:videresendt|sendt|oversendt) (?:\\S+ ){0,4}til (?:riktig|rett|ansvarlig) (?:avdeling|enhet)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Dictionary<Placeholder> KNOWN = known();

    private static Dictionary<Placeholder> known() {
        var words = new LinkedHashMap<Placeholder, Words>();
        Arrays.stream(Placeholder.values()).forEach(known -> words.put(known, Words.same(known.word())));
        return new Dictionary<>(words);
    }

    void all() {
        languages();
        for (var template : checks.tables().templates()) {
            if (NAMES.find(template.name()).isEmpty()) {
                neverSent(template);
                continue;
            }
            placeholders(template);
            mandatory(template);
            forbidden(template);
        }
    }

    private void neverSent(Template template) {
        var name = NAMES.nearestKnown(template.name()).orElseGet(() -> String.join(", ", NAMES.all()));
        checks.findings().add(Fault.TEMPLATE_NEVER_SENT, Place.of(template.file()), Map.of("list", Spoken.plain(name)));
    }

    private void languages() {
        for (var name : NAMES.all()) {
            for (var language : Language.values()) {
                var file = Template.file(language, name);
                if (checks.tables().template(language, name).isEmpty()
                        && !checks.findings().stopIn(file)) {
                    checks.findings().add(Fault.TEMPLATE_MISSING, Place.of(file));
                }
            }
        }
    }

    private void placeholders(Template template) {
        var lines = template.lines();
        for (int i = 0; i < lines.size(); i++) {
            var place = Place.of(template.file(), i + 1);
            Placeholders.names(lines.get(i))
                    .filter(name -> KNOWN.find(name).isEmpty())
                    .forEach(name -> unknown(name, place));
        }
    }

    private void unknown(String name, Place place) {
        var near = KNOWN.nearest(name);
        var fault = near.isPresent() ? Fault.PLACEHOLDER_NEARLY : Fault.PLACEHOLDER_UNKNOWN;
        checks.findings()
                .add(
                        fault,
                        place,
                        Map.of(
                                "name", Spoken.plain("{" + name + "}"),
                                "nearest",
                                        Spoken.plain(
                                                near.map(Placeholder::inBraces).orElse("")),
                                "list", KNOWN::listed));
    }

    private void mandatory(Template template) {
        if (TO_COLLEAGUES.contains(template.name())) {
            needs(template, "reference", Placeholder.REFERENCE);
            needs(template, "complaint_link", Placeholder.COMPLAINT_LINK);
        } else if (!ABOUT_SEVERAL.contains(template.name())) {
            mandatoryToCustomer(template);
        }
        if (WITH_LINK.contains(template.name())) {
            needs(template, "link", Placeholder.LINK);
        }
        if (WITH_TEXT.contains(template.name())) {
            needs(template, "text", Placeholder.TEXT);
        }
    }

    private void mandatoryToCustomer(Template template) {
        needs(template, "owner_name", Placeholder.OWNER_NAME);
        needs(template, "contact", Placeholder.OWNER_EMAIL, Placeholder.OWNER_PHONE);
        if (!WITHOUT_NEXT_TIME.contains(template.name())) {
            needs(template, "promise_due", Placeholder.PROMISE_DUE);
        }
        needs(template, "reference", Placeholder.REFERENCE);
        if (template.name().equals(REJECTION) && !holds(template, Placeholder.OUTSIDE_BODY)) {
            checks.findings().add(Fault.REJECTION_WITHOUT_OUTSIDE_BODY, Place.of(template.file()));
        }
    }

    /** One of these must be there. */
    private void needs(Template template, String why, Placeholder... oneOf) {
        if (Arrays.stream(oneOf).noneMatch(needed -> holds(template, needed) || isMisspelt(template, needed))) {
            Spoken explained = language -> new FindingWriter(language).say("template-lacks.means." + why, Map.of());
            checks.findings()
                    .add(
                            Fault.TEMPLATE_LACKS,
                            Place.of(template.file()),
                            Map.of("missing", Spoken.plain(oneOf[0].inBraces()), "unknown", explained));
        }
    }

    private static boolean holds(Template template, Placeholder placeholder) {
        return template.lines().stream().anyMatch(line -> line.contains(placeholder.inBraces()));
    }

    /** Then that is said already. */
    private static boolean isMisspelt(Template template, Placeholder placeholder) {
        return template.lines().stream()
                .flatMap(Placeholders::names)
                .filter(name -> KNOWN.find(name).isEmpty())
                .anyMatch(
                        name -> KNOWN.nearest(name).filter(placeholder::equals).isPresent());
    }

    private void forbidden(Template template) {
        List<String> lines = template.lines();
        for (int i = 0; i < lines.size(); i++) {
            var place = Place.of(template.file(), i + 1);
            if (ODR.matcher(lines.get(i)).find()) {
                checks.findings().add(Fault.ODR_LINK, place);
            }
            var banned = BANNED.matcher(lines.get(i));
            if (banned.find()) {
                checks.findings().add(Fault.BANNED_PHRASE, place, Map.of("read", Spoken.plain(banned.group())));
            }
        }
    }
}
