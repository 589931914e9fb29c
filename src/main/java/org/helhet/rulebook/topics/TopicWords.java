package org.helhet.rulebook.topics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.helhet.rulebook.table.Cell;
import org.helhet.rulebook.table.Fault;
import org.helhet.rulebook.table.Findings;
import org.helhet.rulebook.words.Language;

/**
 * Reads one cell of words in {@code topics.csv}: alternatives separated by blanks, each of them a word, a "phrase", the
 * beginning of a word*, "words near each other"~3 or (+this +and +that); ^2 makes an alternative count double.
 */
final class TopicWords {

    static final String FIELD = "text";

    private static final int MOST_LETTERS = 50_000;
    private static final int DEEPEST = 20;

    private TopicWords() {}

    /** Throws {@link WordsNotUnderstood}. */
    static List<Clause> read(TopicRow topic, Language language) {
        var words = topic.words().getOrDefault(language, "");
        return words.isBlank() ? List.of() : clauses(topic, 1, query(words, language));
    }

    static boolean isReadable(Cell cell, Language language, Findings findings) {
        try {
            query(cell.text(), language);
            return true;
        } catch (WordsNotUnderstood problem) {
            findings.add(Fault.TOPIC_WORDS_UNREADABLE, cell);
            return false;
        }
    }

    private static Query query(String words, Language language) {
        refuseHostile(words);
        try {
            return new PlainQueries(language).parse(Stemming.composed(words));
        } catch (ParseException e) {
            throw new WordsNotUnderstood(
                    "A quotation mark or a parenthesis is missing, or a sign stands where it means nothing.");
        }
    }

    private static void refuseHostile(String words) {
        if (words.length() > MOST_LETTERS) {
            throw new WordsNotUnderstood("More than %,d characters; use a second row.".formatted(MOST_LETTERS));
        }
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += words.charAt(i) == '(' ? 1 : words.charAt(i) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new WordsNotUnderstood("Parentheses within parentheses, more than %d deep.".formatted(DEEPEST));
            }
        }
    }

    private static List<Clause> clauses(TopicRow topic, double weight, Query query) {
        return switch (query) {
            case BoostQuery boosted -> clauses(topic, weight * boosted.getBoost(), boosted.getQuery());
            case BooleanQuery either ->
                isOnlyAlternatives(either)
                        ? either.clauses().stream()
                                .flatMap(one -> clauses(topic, weight, one.query()).stream())
                                .toList()
                        : pattern(topic, weight, either);
            case TermQuery word ->
                List.of(new Clause.Word(topic, weight, word.getTerm().text()));
            case PrefixQuery beginning ->
                List.of(new Clause.Beginning(
                        topic, weight, beginning.getPrefix().text()));
            case MatchNoDocsQuery nothing -> List.of();
            default -> pattern(topic, weight, query);
        };
    }

    private static List<Clause> pattern(TopicRow topic, double weight, Query query) {
        return List.of(new Clause.Pattern(topic, weight, query, stemsNeededBy(query)));
    }

    private static boolean isOnlyAlternatives(BooleanQuery query) {
        return query.clauses().stream().allMatch(clause -> clause.occur() == BooleanClause.Occur.SHOULD);
    }

    private static Set<String> stemsNeededBy(Query query) {
        var needed = new HashSet<String>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query part, Term... terms) {
                for (var term : terms) {
                    needed.add(term.text());
                }
            }

            @Override
            public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                return occur == BooleanClause.Occur.MUST ? this : EMPTY_VISITOR;
            }
        });
        return Set.copyOf(needed);
    }

    /** The classic query language without what would cost too much or is not meant. */
    private static class PlainQueries extends QueryParser {

        PlainQueries(Language language) {
            super(FIELD, Stemming.in(language).ofQueries());
            setSplitOnWhitespace(true);
            setAutoGeneratePhraseQueries(true);
        }

        @Override
        protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
            refuseUnless(FIELD.equals(field), "A colon must stand inside quotation marks.");
            return orNothing(super.getFieldQuery(field, text, quoted));
        }

        @Override
        protected Query getFieldQuery(String field, String text, int slop) throws ParseException {
            refuseUnless(FIELD.equals(field), "A colon must stand inside quotation marks.");
            return orNothing(super.getFieldQuery(field, text, slop));
        }

        @Override
        protected Query getPrefixQuery(String field, String letters) throws ParseException {
            refuseUnless(letters.length() >= 2, "At least two letters must stand before the star.");
            return super.getPrefixQuery(field, letters);
        }

        @Override
        protected Query getRegexpQuery(String field, String expression) {
            throw new WordsNotUnderstood("A slash must stand inside quotation marks.");
        }

        @Override
        protected Query getWildcardQuery(String field, String text) {
            throw new WordsNotUnderstood(
                    "A star may stand only at the end of a word, and a question mark only inside quotation marks.");
        }

        @Override
        protected Query getFuzzyQuery(String field, String text, float similarity) {
            throw new WordsNotUnderstood(
                    "The sign ~ may stand only after words in quotation marks, as in \"not come\"~3.");
        }

        @Override
        protected Query getRangeQuery(String field, String from, String to, boolean first, boolean last) {
            throw new WordsNotUnderstood("Square and curly brackets must stand inside quotation marks.");
        }

        private static Query orNothing(Query query) {
            return query == null ? new MatchNoDocsQuery("only signs") : query;
        }

        private static void refuseUnless(boolean fine, String why) {
            if (!fine) {
                throw new WordsNotUnderstood(why);
            }
        }
    }
}
