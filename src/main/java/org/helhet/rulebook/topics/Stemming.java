package org.helhet.rulebook.topics;

import java.text.Normalizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.helhet.rulebook.words.Language;

/** Cuts text into words and words to their stems, the same way for what customers write and for the words of {@code topics.csv}. */
final class Stemming {

    /** Made once for the whole program: an analyzer keeps something for each thread that has used it. */
    private static final Stemming ENGLISH = new Stemming("English");

    private static final Stemming SWEDISH = new Stemming("Swedish");
    private static final Stemming NORWEGIAN = new Stemming("Norwegian");

    private final Analyzer queries;
    private final Analyzer texts;

    private Stemming(String stemmer) {
        queries = analyzer(stemmer, false);
        texts = analyzer(stemmer, true);
    }

    static Stemming in(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case SV -> SWEDISH;
            case NB -> NORWEGIAN;
        };
    }

    Analyzer ofQueries() {
        return queries;
    }

    /** Gives every word as it stands too, since the beginning of a word is looked for in the whole word. */
    Analyzer ofTexts() {
        return texts;
    }

    /** Å in one letter or two, and either apostrophe: the same word. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'');
    }

    /** Without stop words: "has not come" must not be found in "has come". */
    private static Analyzer analyzer(String stemmer, boolean wholeWordsToo) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                TokenStream lower = new LowerCaseFilter(words);
                var stems = new SnowballFilter(wholeWordsToo ? new KeywordRepeatFilter(lower) : lower, stemmer);
                return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stems));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new LowerCaseFilter(in);
            }
        };
    }
}
