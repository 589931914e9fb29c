package org.helhet.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a customer wrote, without what says who it was: signature and greeting, names, addresses, phone and mail addresses, numbers of
 * orders and parcels. Rather a word too many is taken out than a name too few: every word with a capital inside a sentence goes,
 * unless the rules know it as a place.
 */
final class Story {

    private static final int LONGEST = 160;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?m)^\\s*(--\\s*$|/\\p{L}|(med )?(vänlig|bästa|varma|vennlig|beste|mange) ?(a )?(hälsning|hilsen|hilsner)|mvh\\b|vh\\b|hälsn|hilsen\\b"
                    + "|(best|kind|warm|with kind) regards|regards\\b|sincerely|yours |cheers\\b|sent from my|skickat från|sendt fra)",
            FLAGS);
    private static final Pattern GREETING = Pattern.compile(
            "(?m)^\\s*(hej|hei|hello|hi|dear|kära|kjære|god(?:dag| dag| morgon| morgen)|good (?:morning|day|afternoon)|till|til|to)\\b[^\\n.!?]{0,40}[,.!:]?\\s*$",
            FLAGS);
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*");
    private static final Pattern LINK = Pattern.compile("(https?://|www\\.)\\S+", FLAGS);
    private static final Pattern STREET = Pattern.compile(
            "\\b[\\p{L}.'-]*(gatan|gata|vägen|väg|gränd|gränden|torget|torg|stigen|allén|gate|gaten|veien|vegen|vei|veg|plass|street|road|lane|avenue)"
                    + "\\s+\\d+\\s?\\p{L}?\\b|\\b\\d+\\s+\\p{Lu}[\\p{L}'-]+\\s+(street|road|lane|avenue|st|rd)\\b\\.?",
            FLAGS);
    private static final Pattern POST_CODE =
            Pattern.compile("\\b(?:(?:SE|NO|N|S)-?)?(?:\\d{3}\\s?\\d{2}|\\d{4})\\s+\\p{Lu}[\\p{L}-]+");
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\d[\\d\\s()/-]{5,}\\d|\\b(?=[\\p{L}\\p{N}-]*\\d{3})[\\p{L}\\p{N}-]{5,}\\b");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*");
    private static final Pattern START = Pattern.compile("(?:^|[.!?:\"“”»«(]\\s*|\\s[–-]\\s*)$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> NO_NAMES = Set.of(
            "I",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Christmas",
            "Easter");

    private final List<Pattern> known;
    private final Set<String> places;

    /**
     * @param names of everybody who is known to have to do with it
     * @param places that stay
     */
    Story(List<String> names, Set<String> places) {
        this.known = names.stream()
                .flatMap(name -> Arrays.stream(BLANKS.split(name.strip())))
                .filter(word -> word.length() > 2)
                .distinct()
                .map(word ->
                        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "s?(?![\\p{L}\\p{N}])", FLAGS))
                .toList();
        this.places = places;
    }

    /** One line that a stranger may read. */
    String of(String text) {
        var told = GREETING.matcher(beforeSignature(text)).replaceAll("");
        told = LINK.matcher(told).replaceAll("[link]");
        told = MAIL.matcher(told).replaceAll("[mail]");
        told = STREET.matcher(told).replaceAll("[address]");
        told = POST_CODE.matcher(told).replaceAll("[address]");
        told = NUMBER.matcher(told).replaceAll("[number]");
        for (var name : known) {
            told = name.matcher(told).replaceAll("[name]");
        }
        told = withoutCapitals(BLANKS.matcher(told).replaceAll(" ").strip());
        return shortened(told.replaceAll("\\[name\\](?:\\s\\[name\\])+", "[name]"));
    }

    private static String beforeSignature(String text) {
        var sign = SIGNATURE.matcher(text);
        return sign.find() && !text.substring(0, sign.start()).isBlank() ? text.substring(0, sign.start()) : text;
    }

    private String withoutCapitals(String told) {
        return CAPITAL.matcher(told).replaceAll(found -> anonymous(told, found));
    }

    /** A single word at the start of a sentence says nothing; more of them do. */
    private String anonymous(String told, MatchResult found) {
        var words = BLANKS.split(found.group());
        boolean starts = START.matcher(told.substring(0, found.start())).find();
        return Arrays.stream(words)
                .map(word -> starts && word.equals(words[0]) && words.length == 1 || stays(word) ? word : "[name]")
                .collect(Collectors.joining(" "));
    }

    private boolean stays(String word) {
        return places.contains(word) || NO_NAMES.contains(word);
    }

    private static String shortened(String told) {
        return told.length() <= LONGEST ? told : told.substring(0, told.lastIndexOf(' ', LONGEST)) + " ...";
    }
}
