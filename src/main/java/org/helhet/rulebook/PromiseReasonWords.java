package org.helhet.rulebook;

import static java.util.regex.Pattern.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.helhet.complaint.Promise;
import org.jspecify.annotations.Nullable;

/** Reads why a promise is due when it is, which is kept in English as {@link PromiseReasons} says it, and says it in another language. */
final class PromiseReasonWords {

    private static final Map<Promise.Kind, Words> KINDS = Map.of(
            Promise.Kind.ACKNOWLEDGEMENT, Words.of("confirmation", "bekräftelse", "bekreftelse"),
            Promise.Kind.PERSONAL_CONTACT, Words.of("personal contact", "personlig kontakt", "personlig kontakt"),
            Promise.Kind.PLAN, Words.of("plan", "plan", "plan"),
            Promise.Kind.UPDATE, Words.of("news", "besked om hur det går", "beskjed om hvordan det går"),
            Promise.Kind.ANSWER, Words.of("answer", "svar", "svar"),
            Promise.Kind.LAST_DAY, Words.of("final answer", "slutligt besked", "endelig svar"),
            Promise.Kind.REMEDY, Words.of("all put right", "allt åtgärdat", "alt rettet opp"),
            Promise.Kind.FOLLOW_UP, Words.of("follow-up", "uppföljning", "oppfølging"));

    private static final Words WITHIN = Words.of(" within ", " inom ", " innen ");
    private static final Words AT_LATEST = Words.of(", at the latest ", ", senast ", ", senest ");
    private static final Words CLOSED_ON = Words.of(": closed on ", ": stängt ", ": stengt ");
    private static final Words MORE = Words.of(" and {n} more", " och {n} dagar till", " og {n} dager til");

    private static final List<Words> REMARKS =
            Arrays.stream(PromiseRemark.values()).map(PromiseRemark::words).toList();

    private static final List<Words> NOTHING_CLOSED =
            List.of(Words.of(": no closed day between", ": ingen stängd dag däremellan", ": ingen stengt dag imellom"));

    private static final Pattern SHAPE = Pattern.compile("(?:(?<severity>\\p{L}+): )?(?<kind>"
            + Arrays.stream(Promise.Kind.values()).map(Promise.Kind::word).collect(Collectors.joining("|"))
            + ")(?: within (?<span>[\\p{L}\\d ]+?)(?:, at the latest (?<latest>[\\p{L}\\d ]+?))?)?"
            + "(?<remark>" + oneOf(REMARKS) + ")?"
            + "(?<open>" + oneOf(NOTHING_CLOSED) + ")?(?:: closed on (?<closed>.+?)(?: and (?<more>\\d+) more)?)?");

    private static final Pattern NAMED_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) \\(([^)]*)\\)");

    private PromiseReasonWords() {}

    private static String oneOf(List<Words> all) {
        return all.stream().map(words -> quote(words.in(Language.EN))).collect(Collectors.joining("|"));
    }

    /** Empty for other words. */
    static Optional<String> say(String english, Language reader) {
        var said = SHAPE.matcher(english);
        return said.matches() ? Optional.of(say(said.toMatchResult(), reader)) : Optional.empty();
    }

    private static String say(MatchResult said, Language reader) {
        var kind = KINDS.getOrDefault(Promise.Kind.of(said.group("kind")), Words.NONE);
        return severity(said.group("severity"), reader)
                + kind.in(reader)
                + span(WITHIN, said.group("span"), reader)
                + span(AT_LATEST, said.group("latest"), reader)
                + among(REMARKS, said.group("remark"), reader)
                + among(NOTHING_CLOSED, said.group("open"), reader)
                + closed(said.group("closed"), said.group("more"), reader);
    }

    private static String severity(@Nullable String word, Language reader) {
        return word == null
                ? ""
                : Terms.SEVERITY
                                .find(word)
                                .map(severity -> Terms.SEVERITY.say(severity, reader))
                                .orElse(word)
                        + ": ";
    }

    private static String span(Words before, @Nullable String span, Language reader) {
        return span == null
                ? ""
                : before.in(reader)
                        + SpanWords.read(span)
                                .map(read -> SpanWords.say(read, reader))
                                .orElse(span);
    }

    private static String among(List<Words> all, @Nullable String english, Language reader) {
        return all.stream()
                .filter(words -> words.in(Language.EN).equals(english))
                .map(words -> words.in(reader))
                .findFirst()
                .orElse("");
    }

    private static String closed(@Nullable String days, @Nullable String more, Language reader) {
        if (days == null) {
            return "";
        }
        var named = NAMED_DAY
                .matcher(days)
                .replaceAll(day -> Matcher.quoteReplacement(
                        "%s (%s)".formatted(day.group(1), HolidayWords.say(day.group(2), reader))));
        var others = more == null ? "" : Placeholders.filled(MORE.in(reader), Map.of("n", more));
        return CLOSED_ON.in(reader) + named + others;
    }
}
