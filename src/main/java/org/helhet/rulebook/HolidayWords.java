package org.helhet.rulebook;

/** The public holidays of Sweden and Norway, by what the Jollyday library calls them in English; it knows no Norwegian. */
final class HolidayWords {

    private static final Dictionary<String> NAMES = Dictionary.<String>empty()
            .with("New Year's Day", Words.of("New Year's Day", "nyårsdagen", "1. nyttårsdag"))
            .with("Epiphany", Words.of("Epiphany", "trettondedag jul", "helligtrekongersdag"))
            .with("Maundy Thursday", Words.of("Maundy Thursday", "skärtorsdagen", "skjærtorsdag"))
            .with("Good Friday", Words.of("Good Friday", "långfredagen", "langfredag"))
            .with("Easter", Words.of("Easter", "påskdagen", "1. påskedag"))
            .with("Easter Monday", Words.of("Easter Monday", "annandag påsk", "2. påskedag"))
            .with("Labour day", Words.of("Labour day", "första maj", "1. mai"))
            .with("Constitution Day", Words.of("Constitution Day", "Norges nationaldag", "17. mai"))
            .with("Ascension Day", Words.of("Ascension Day", "Kristi himmelsfärdsdag", "Kristi himmelfartsdag"))
            .with("Pentecost", Words.of("Pentecost", "pingstdagen", "1. pinsedag"))
            .with("Whit Monday", Words.of("Whit Monday", "annandag pingst", "2. pinsedag"))
            .with("National Day", Words.of("National Day", "nationaldagen", "Sveriges nasjonaldag"))
            .with("Midsummer Eve", Words.of("Midsummer Eve", "midsommarafton", "midtsommeraften"))
            .with("Midsummer Day", Words.of("Midsummer Day", "midsommardagen", "midtsommerdagen"))
            .with("All Saints", Words.of("All Saints", "alla helgons dag", "allehelgensdag"))
            .with("Christmas Eve", Words.of("Christmas Eve", "julafton", "julaften"))
            .with("Christmas", Words.of("Christmas", "juldagen", "1. juledag"))
            .with("Boxing Day", Words.of("Boxing Day", "annandag jul", "2. juledag"))
            .with("St.Stephen's Day", Words.of("St.Stephen's Day", "annandag jul", "2. juledag"))
            .with("New Year's Eve", Words.of("New Year's Eve", "nyårsafton", "nyttårsaften"));

    private HolidayWords() {}

    /** What {@code calendar.csv} calls a day stays as it is. */
    static String say(String english, Language language) {
        return NAMES.find(english).map(name -> NAMES.say(name, language)).orElse(english);
    }
}
