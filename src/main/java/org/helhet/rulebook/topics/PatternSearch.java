package org.helhet.rulebook.topics;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.helhet.rulebook.words.Language;
import org.jspecify.annotations.Nullable;

/** One text as an index in memory, which can be asked any query. */
final class PatternSearch {

    private final String text;
    private final IndexSearcher searcher;
    private final LeafReaderContext reader;

    PatternSearch(String text, Language language) {
        this.text = text;
        var index = new MemoryIndex(true);
        index.addField(TopicWords.FIELD, text, Stemming.in(language).ofTexts());
        searcher = index.createSearcher();
        searcher.setQueryCache(null);
        reader = searcher.getIndexReader().leaves().getFirst();
    }

    /** Those that match, with the words in which they do. */
    Map<Clause, String> among(Collection<Clause.Pattern> patterns) throws IOException {
        var found = new LinkedHashMap<Clause, String>();
        for (var pattern : patterns) {
            var words = wordsThatMatch(pattern);
            if (words != null) {
                found.put(pattern, words);
            }
        }
        return found;
    }

    private @Nullable String wordsThatMatch(Clause.Pattern pattern) throws IOException {
        var query = searcher.rewrite(pattern.query());
        var matches =
                searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1).matches(reader, 0);
        if (matches == null) {
            return null;
        }
        var places = matches.getMatches(TopicWords.FIELD);
        return places != null && places.next() ? text.substring(places.startOffset(), places.endOffset()) : "";
    }
}
