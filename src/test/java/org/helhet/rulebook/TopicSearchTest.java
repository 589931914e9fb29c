package org.helhet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.Severity;
import org.helhet.decision.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSearchTest {

    private final List<TopicRow> rows = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "SV, försenad, Leveransen är försenade",
        "SV, faktura*, Fakturorna stämmer men inte fakturan",
        "NB, forsinket, Pakken er forsinkede igjen",
        "NB, pakke, Hvor er pakkene?",
        "EN, damaged, It is damaging our goods",
        "EN, hasn't, It hasn’t come",
        "SV, skåp, Ska\u030ap på fel plats",
    })
    void findsAWordInEveryFormOfIt(Language language, String words, String text) {
        topic("x", language, words);

        assertThat(namesIn(text, language.code())).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"inte kommit\"', Paketet har inte kommit",
        "'\"kommit inte\"~3', Det har inte riktigt kommit än",
        "'(+glas +krossat)', Allt glas var krossat",
        "'(+glas -krossat)', Allt glas var helt",
        "leveransför*, Vilken leveransförsening",
        "'\"kom aldri*\" e-post', Ingen e-post har kommit",
    })
    void understandsPhrasesNearnessBeginningsAndNeededWords(String words, String text) {
        topic("x", Language.SV, words);

        assertThat(namesIn(text, "sv")).containsExactly("x");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"inte kommit\"', Paketet har kommit och vi är inte arga",
        "'\"kommit inte\"~1', Det har inte alls som det var tänkt kommit",
        "'(+glas +krossat)', Allt glas var helt",
        "'(+glas -krossat)', Glas krossat",
        "e-post, Posten är sen",
        "leverans*, Vi levererar",
    })
    void doesNotFindWhatIsNotThere(String words, String text) {
        topic("x", Language.SV, words);

        assertThat(namesIn(text, "sv")).containsExactly("unclear");
    }

    @Test
    void theSurestTopicComesFirstThenTheOneThatStandsFirst() {
        topic("late", Language.SV, "sen");
        topic("missing", Language.SV, "borta");
        topic("damaged", Language.SV, "trasig^3");

        assertThat(namesIn("Sen, trasig eller borta?", "sv")).containsExactly("damaged", "late", "missing");
    }

    @Test
    void whoElseIsTurnedToComesAfterWhatItIsAbout() {
        topic("press", Language.SV, "journalist^5");
        topic("late", Language.SV, "sen");

        assertThat(namesIn("Sen. Jag är journalist.", "sv")).containsExactly("late", "press");
        assertThat(namesIn("Jag är journalist.", "sv")).containsExactly("press");
    }

    @Test
    void sayingAWordTenTimesMakesItNoSurer() {
        topic("late", Language.SV, "sen");

        assertThat(only("sen ".repeat(10)).weight()).isEqualTo(1);
    }

    @Test
    void aTopicWeighsTheSumOfItsWordsOverItsRows() {
        topic("late", Language.SV, "sen^2 \"för sent\"^3");
        topic("late", Language.SV, "dröjer");

        assertThat(only("Den är sen, den dröjer, den är alldeles för sent ute").weight())
                .isEqualTo(6);
    }

    @Test
    void aTopicRemembersTheCustomersOwnWordsAndTheHeaviestRow() {
        topic("late", Language.SV, "dröjer");
        topic("late", Language.SV, "\"inte kommit\"^2");

        assertThat(only("Paketen har INTE\n kommit, det dröjer"))
                .isEqualTo(new Topic("late", 3, "topics.csv", 3, "INTE kommit, dröjer"));
    }

    @Test
    void aWordThatTwoLanguagesShareCountsOnce() {
        rows.add(new TopicRow(
                2, "invoice", Map.of(), Severity.NORMAL, Map.of(Language.SV, "faktura", Language.NB, "faktura")));

        assertThat(new TopicSearch(rows).topicsOf("faktura", "").getFirst().weight())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fi", "en"})
    void looksInAllLanguagesWhereItsOwnIsUnknownOrHasNoneOfTheWords(String language) {
        topic("late", Language.NB, "forsinket");

        assertThat(namesIn("Pakken er forsinket", language)).containsExactly("late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x.*/", "*sen", "s?n", "a*b", "sen~2", "\"sen", "(a", "tid:10", "[a TO b]", "a*"})
    void refusesInPlainWordsWhatItCannotAsk(String words) {
        topic("x", Language.SV, words);

        assertThatThrownBy(() -> new TopicSearch(rows))
                .isInstanceOf(WordsNotUnderstood.class)
                .message()
                .doesNotContainIgnoringCase("exception")
                .endsWith(".");
    }

    @Test
    void refusesParenthesesWithoutEnd() {
        topic("x", Language.SV, "(".repeat(10_000) + "a" + ")".repeat(10_000));

        assertThatThrownBy(() -> new TopicSearch(rows)).isInstanceOf(WordsNotUnderstood.class);
    }

    @Test
    void aTextOfAMillionWordsIsReadToItsFiftyThousandthLetter() {
        topic("x", Language.SV, "a \"a a\"~5 (+a -b)");
        topic("y", Language.SV, "slut");

        assertThat(namesIn("a\u0000\ud800 ".repeat(1_000_000) + "slut", "sv")).containsExactly("x");
    }

    private void topic(String name, Language language, String words) {
        rows.add(new TopicRow(rows.size() + 2, name, Map.of(), Severity.NORMAL, Map.of(language, words)));
    }

    private Topic only(String text) {
        assertThat(new TopicSearch(rows).topicsOf(text, "sv")).hasSize(1);
        return new TopicSearch(rows).topicsOf(text, "sv").getFirst();
    }

    private List<String> namesIn(String text, String language) {
        return new TopicSearch(rows)
                .topicsOf(text, language).stream().map(Topic::name).toList();
    }
}
