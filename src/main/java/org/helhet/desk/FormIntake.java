package org.helhet.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.helhet.casework.Arrival;
import org.helhet.casework.Attachment;
import org.helhet.casework.Content;
import org.helhet.casework.Original;
import org.helhet.casework.Said;
import org.helhet.casework.arrival.Casework;
import org.helhet.casework.arrival.Receipt;
import org.helhet.complaint.Channel;
import org.helhet.complaint.Complainant;
import org.helhet.reading.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Hands a posted form over, as it came and as it was read. Sending it again gives the same receipt. */
@Component
class FormIntake {

    private static final Set<String> SCANDINAVIAN = Set.of("sv", "nb", "da");
    private static final int SURE_FROM = 120;

    private final Casework casework;
    private final Languages languages;
    private final DeskSettings settings;
    private final MessageSource words;
    private final Clock clock;

    FormIntake(Casework casework, Languages languages, DeskSettings settings, MessageSource words, Clock clock) {
        this.casework = casework;
        this.languages = languages;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    Receipt take(PostedForm form, Locale language) {
        var arrival = new Arrival.FromCustomer(content(form, language), true);
        return casework.receive(original(form, clock.instant()), bytes -> arrival);
    }

    private static Original original(PostedForm form, Instant now) {
        var body = form.body();
        return new Original(
                Channel.FORM, "", "", "", form.sourceId(), body.contentType(), body.bytes(), body.size(), now);
    }

    private Content content(PostedForm form, Locale language) {
        var typed = form.typed();
        return new Content(
                new Complainant(typed.name(), typed.email(), typed.phone()),
                "",
                typed.text(),
                typed.text(),
                false,
                written(typed.text(), language),
                typed.files().stream().map(FormIntake::attachment).toList(),
                "",
                List.of(),
                "",
                said(typed),
                problem(form, language));
    }

    /** Too few words to tell the language by, or to tell it from its neighbours, are taken for that of the form. */
    private String written(String text, Locale ofForm) {
        var language = languages.of(text);
        return language.isEmpty() || text.length() < SURE_FROM && isNeighbour(language, ofForm.getLanguage())
                ? ofForm.getLanguage()
                : language;
    }

    private static boolean isNeighbour(String language, String other) {
        return SCANDINAVIAN.contains(language) && SCANDINAVIAN.contains(other);
    }

    private Said said(TypedForm typed) {
        return new Said(
                null,
                null,
                typed.customerNumber(),
                typed.orderNumber(),
                "",
                "",
                DayField.needBy(typed.neededBy(), settings.timeZone()));
    }

    private String problem(PostedForm form, Locale language) {
        if (form.body().isCut()) {
            return words.getMessage("form.cut", new Object[] {settings.intake().maxSizeInWords()}, language);
        }
        return form.parts().broken() ? words.getMessage("form.broken", null, language) : "";
    }

    private static Attachment attachment(SentFile file) {
        return new Attachment(CleanText.line(file.name()), CleanText.line(file.contentType()), file.size());
    }
}
