package org.helhet.rulebook;

import java.util.Map;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/** The queries of {@code topics.csv}: words, phrases, nearness, beginnings of words; nothing that could take long. */
final class TopicWords extends QueryParser {

    private TopicWords() {
        super("text", new SimpleAnalyzer());
    }

    static boolean isReadable(Cell cell, Findings findings) {
        try {
            new TopicWords().parse(cell.text());
            return true;
        } catch (ParseException | IllegalArgumentException problem) {
            findings.add(Fault.TOPIC_WORDS_UNREADABLE, cell, Map.of("start", Spoken.plain(start(cell.text()))));
            return false;
        }
    }

    private static String start(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + " ...";
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) throws ParseException {
        throw new ParseException("regular expression");
    }

    @Override
    protected Query getWildcardQuery(String field, String term) throws ParseException {
        throw new ParseException("wildcard that is not at the end");
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean fromIn, boolean toIn)
            throws ParseException {
        throw new ParseException("range");
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted) throws ParseException {
        if (!field.equals(getField())) {
            throw new ParseException("field");
        }
        return super.getFieldQuery(field, words, quoted);
    }
}
