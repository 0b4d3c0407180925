package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.mathassistant.domain.course.Language;

/**
 * What a question says as Lucene queries: for each term in any field, and for each pair of neighbours, as in the sequential
 * dependence model of Metzler and Croft (2005).
 */
final class WordQueries {
    /** So many words may stand between two that are neighbours in the question. */
    static final int NEIGHBOURS_SLOP = 1;

    /** A word of the title says more about a passage than one of its text, one of its headings less. */
    private static final float TITLE_WEIGHT = 2;

    private static final float HEADINGS_WEIGHT = 0.7f;
    /** What may be said for it says it less surely than its own words. */
    private static final float PLAIN_WEIGHT = 0.2f;
    /** How much the fields beside the best one add. */
    private static final float OTHER_FIELDS = 0.2f;
    /** A concept or a sign says it less surely than the word itself. */
    private static final float OTHER_FORM = 0.8f;
    /** What students may mean counts less than what they say. */
    private static final float HINT = 0.6f;
    /** The words of a name, each somewhere in the passage. */
    private static final float APART = 0.5f;
    /** How much neighbours count beside their words. */
    private static final float NEIGHBOURS_WEIGHT = 0.5f;

    /** From this length on a word of letters alone may have one of them wrong; another digit is another thing. */
    private static final int FUZZY_FROM = 6;

    private static final int MAX_SPELLINGS = 8;

    private final String title;
    private final String text;
    private final String headings;
    private final List<String> explanations;

    private WordQueries(Language language, List<String> explanations) {
        title = PassageIndex.title(language);
        text = PassageIndex.text(language);
        headings = PassageIndex.headings(language);
        this.explanations = explanations;
    }

    /** In what the courses say, and in what the thesaurus says of their subjects. */
    static WordQueries inAll(Language language) {
        return new WordQueries(language, List.of(PassageIndex.plain(language)));
    }

    /** In what the courses say: what explains a concept also names others, of which the courses say nothing. */
    static WordQueries inCourses(Language language) {
        return new WordQueries(language, List.of());
    }

    /** What says the term. */
    Query said(QuestionTerm term) {
        List<Query> forms = new ArrayList<>();
        for (int i = 0; i < term.forms().size(); i++) {
            Query form = inAnyField(term.forms().get(i));
            forms.add(i == 0 ? form : new BoostQuery(form, OTHER_FORM));
        }
        term.hints().forEach(hint -> forms.add(new BoostQuery(inAnyField(hint), HINT)));
        return new DisjunctionMaxQuery(forms, 0);
    }

    /** The words of a name, each somewhere in a passage. */
    Query apart(QuestionTerm term) {
        if (term.apart().isEmpty()) {
            return new DisjunctionMaxQuery(List.of(), 0);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        term.apart().forEach(word -> all.add(anyOf(word), Occur.MUST));
        return new BoostQuery(all.build(), APART);
    }

    static Query either(Query one, Query other) {
        return new DisjunctionMaxQuery(List.of(one, other), 0);
    }

    /** Words of the courses that are spelt almost so. */
    Query misspelt(QuestionTerm term) {
        String word = term.word();
        if (word.length() < FUZZY_FROM || !word.chars().allMatch(Character::isLetter)) {
            return new DisjunctionMaxQuery(List.of(), 0);
        }
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(fuzzy(title, word), TITLE_WEIGHT * HINT),
                        new BoostQuery(fuzzy(text, word), HINT)),
                OTHER_FIELDS);
    }

    private static Query fuzzy(String field, String word) {
        return new FuzzyQuery(new Term(field, word), 1, 2, MAX_SPELLINGS, true);
    }

    private Query anyOf(List<String> terms) {
        return new DisjunctionMaxQuery(terms.stream().map(this::inAnyField).toList(), 0);
    }

    /** What names a concept. */
    Query named(String concept) {
        return inAnyField(concept);
    }

    private Query inAnyField(String term) {
        List<Query> fields = new ArrayList<>();
        fields.add(new BoostQuery(new TermQuery(new Term(title, term)), TITLE_WEIGHT));
        fields.add(new TermQuery(new Term(text, term)));
        fields.add(new BoostQuery(new TermQuery(new Term(headings, term)), HEADINGS_WEIGHT));
        explanations.forEach(field -> fields.add(new BoostQuery(new TermQuery(new Term(field, term)), PLAIN_WEIGHT)));
        return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
    }

    Query sideBySide(QuestionTerms.Pair pair) {
        return new BoostQuery(
                new DisjunctionMaxQuery(
                        List.of(
                                new BoostQuery(
                                        new PhraseQuery(NEIGHBOURS_SLOP, title, pair.left(), pair.right()),
                                        TITLE_WEIGHT),
                                new PhraseQuery(NEIGHBOURS_SLOP, text, pair.left(), pair.right())),
                        0),
                NEIGHBOURS_WEIGHT);
    }
}
