package org.mathassistant.infrastructure.hibernate;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A question as Lucene queries: one for each term in any field, and one for each pair of neighbours, as in the sequential
 * dependence model of Metzler and Croft (2005).
 */
final class WordQueries {
    /** A word of the title says more about a passage than one of its text, one of its headings less. */
    private static final float TITLE_WEIGHT = 2;

    private static final float HEADINGS_WEIGHT = 0.7f;
    /** How much the fields beside the best one add. */
    private static final float OTHER_FIELDS = 0.2f;
    /** A kindred word or a sign says it less surely than the word itself. */
    private static final float OTHER_TERM = 0.6f;
    /** How much neighbours count beside their words. */
    private static final float NEIGHBOURS_WEIGHT = 0.5f;
    /** So many words may stand between two that are neighbours in the question. */
    private static final int NEIGHBOURS_SLOP = 1;

    private final QuestionTerms question;
    private final String title;
    private final String text;
    private final String headings;

    WordQueries(QuestionTerms question) {
        this.question = question;
        title = PassageIndex.title(question.language());
        text = PassageIndex.text(question.language());
        headings = PassageIndex.headings(question.language());
    }

    List<Query> terms() {
        return question.terms().stream().map(this::anyForm).toList();
    }

    private Query anyForm(QuestionTerm term) {
        List<Query> forms = new ArrayList<>();
        forms.add(inAnyField(term.term()));
        term.others().forEach(other -> forms.add(new BoostQuery(inAnyField(other), OTHER_TERM)));
        return new DisjunctionMaxQuery(forms, 0);
    }

    private Query inAnyField(String term) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new TermQuery(new Term(title, term)), TITLE_WEIGHT),
                        new TermQuery(new Term(text, term)),
                        new BoostQuery(new TermQuery(new Term(headings, term)), HEADINGS_WEIGHT)),
                OTHER_FIELDS);
    }

    /** Pairs of terms that stand side by side in the question. */
    List<Query> neighbours() {
        List<Query> pairs = new ArrayList<>();
        for (int i = 1; i < question.terms().size(); i++) {
            QuestionTerm left = question.terms().get(i - 1);
            QuestionTerm right = question.terms().get(i);
            if (right.position() - left.position() <= 1 + NEIGHBOURS_SLOP) {
                pairs.add(sideBySide(left.term(), right.term()));
            }
        }
        return pairs;
    }

    private Query sideBySide(String left, String right) {
        return new BoostQuery(
                new DisjunctionMaxQuery(
                        List.of(
                                new BoostQuery(new PhraseQuery(NEIGHBOURS_SLOP, title, left, right), TITLE_WEIGHT),
                                new PhraseQuery(NEIGHBOURS_SLOP, text, left, right)),
                        0),
                NEIGHBOURS_WEIGHT);
    }
}
