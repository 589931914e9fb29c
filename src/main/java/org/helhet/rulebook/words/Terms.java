package org.helhet.rulebook.words;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.helhet.complaint.Channel;
import org.helhet.complaint.CustomerType;
import org.helhet.complaint.Severity;

/** The words of the domain, of countries, languages and days in the languages of the rule files. */
public final class Terms {

    public static final Dictionary<Severity> SEVERITY = Dictionary.<Severity>empty()
            .with(Severity.URGENT, Words.of("urgent", "brådskande/akut", "haster/akutt"))
            .with(Severity.HIGH, Words.of("high", "hög/högt", "høy/høyt"))
            .with(Severity.NORMAL, Words.of("normal", "normal/normalt", "normal/normalt"));

    public static final Dictionary<CustomerType> CUSTOMER_TYPE = Dictionary.<CustomerType>empty()
            .with(CustomerType.BUSINESS, Words.of("business/company", "företag", "bedrift/foretak/virksomhet"))
            .with(
                    CustomerType.CONSUMER,
                    Words.of(
                            "consumer/private customer",
                            "konsument/privatkund/privatperson",
                            "forbruker/privatkunde/privatperson"));

    public static final Dictionary<Channel> CHANNEL = Dictionary.<Channel>empty()
            .with(Channel.MAIL, Words.of("mail/e-mail/email", "mejl/e-post", "e-post/mail"))
            .with(Channel.FORM, Words.of("form/web form", "formulär/webbformulär", "skjema/nettskjema"))
            .with(Channel.API, Words.of("api", "api", "api"))
            .with(Channel.PHONE, Words.of("phone", "telefon", "telefon"))
            .with(Channel.IN_PERSON, Words.of("in person/inPerson", "personligen", "personlig"))
            .with(Channel.LETTER, Words.of("letter", "brev", "brev"))
            .with(Channel.CHAT, Words.of("chat", "chatt", "chat"))
            .with(Channel.ROUTE, Words.of("route", "flöde", "rute"));

    public static final Dictionary<Boolean> YES_NO = Dictionary.<Boolean>empty()
            .with(true, Words.of("yes/x/true", "ja/sant", "ja/sann"))
            .with(false, Words.of("no/false", "nej/falskt", "nei/usann"));

    public static final Dictionary<DayOfWeek> DAY = days();

    /** By ISO 3166-1 alpha-2. */
    public static final Dictionary<String> COUNTRY = byCode(
            Locale.getISOCountries(), (code, reader) -> Locale.of("", code).getDisplayCountry(reader));

    /** By ISO 639-1. */
    public static final Dictionary<String> LANGUAGE =
            byCode(Locale.getISOLanguages(), (code, reader) -> Locale.of(code).getDisplayLanguage(reader));

    private Terms() {}

    private static Dictionary<DayOfWeek> days() {
        var days = new LinkedHashMap<DayOfWeek, Words>();
        for (var day : DayOfWeek.values()) {
            days.put(
                    day,
                    Words.each(language -> List.of(day.getDisplayName(TextStyle.FULL, Locale.of(language.code())))));
        }
        return new Dictionary<>(days);
    }

    private static Dictionary<String> byCode(String[] codes, BiFunction<String, Locale, String> name) {
        var byCode = new LinkedHashMap<String, Words>();
        Arrays.stream(codes)
                .forEach(code -> byCode.put(
                        code,
                        Words.each(language -> Stream.of(name.apply(code, Locale.of(language.code())), code)
                                .toList())));
        return new Dictionary<>(byCode);
    }
}
