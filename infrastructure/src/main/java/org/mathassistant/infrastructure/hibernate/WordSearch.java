package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSortField;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.infrastructure.hibernate.Glossary.Guess;
import org.mathassistant.infrastructure.hibernate.Hints.Hint;
import org.mathassistant.infrastructure.hibernate.QuestionTerm.Role;
import org.mathassistant.infrastructure.hibernate.Sections.Placed;

/** Searches the passages of one language by the words of a question. */
final class WordSearch {
    /**
     * So many passages are ranked, however many are asked for: the order of the first must not depend on how many follow. What
     * Lucene finds beyond them is hardly ever the best.
     */
    private static final int CANDIDATES = 60;

    /** By themselves equal scores come in the order of Lucene's segments, which are merged at any time. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortedSetSortField(PassageIndex.ID, false));

    /** What is read of a passage that was found. */
    private static final Set<String> FIELDS =
            Set.of(PassageIndex.ID, PassageIndex.KIND, PassageIndex.COURSE, PassageIndex.CHAPTER, PassageIndex.SECTION);

    private final IndexSearcher searcher;
    private final QuestionTerms question;
    private final Query courses;
    private final Query filters;
    private final WordQueries queries;
    private final WordQueries own;

    /**
     * @param courses where the passages are that decide how telling a word is
     * @param filters the passages that may be found
     */
    WordSearch(IndexSearcher searcher, QuestionTerms question, Query courses, Query filters) {
        this.searcher = searcher;
        this.question = question;
        this.courses = courses;
        this.filters = filters;
        this.queries = WordQueries.inAll(question.language());
        this.own = WordQueries.inCourses(question.language());
    }

    /** A term as it is searched. */
    private record Asked(QuestionTerm term, Query said, Query apart, double weight, int frequency) {
        /** Whether it says what a question is about, and the courses know it. */
        boolean isSubject() {
            return frequency > 0 && (term.role() == Role.SUBJECT || term.role() == Role.HINT);
        }

        /** The same of a word: formulas are alike in all courses. */
        boolean isWordOfSubject() {
            return frequency > 0 && term.role() == Role.SUBJECT && !term.isSign();
        }
    }

    /** The passages found, {@code atLeast} so many where there are, and whether they cover the question. */
    Findings find(int atLeast) throws IOException {
        int passages = searcher.count(courses);
        if (passages == 0 || question.terms().isEmpty()) {
            return Findings.NOTHING;
        }
        List<Asked> asked = new ArrayList<>();
        List<Asked> sure = new ArrayList<>();
        for (QuestionTerm term : question.terms()) {
            Asked anywhere = asked(term, queries, passages);
            asked.add(anywhere);
            sure.add(term.isConcept() ? asked(term, own, passages) : anywhere);
        }
        List<Hint> hints = Hints.among(question.guesses(), concept -> frequency(queries.named(concept)) > 0);
        ScoreDoc[] hits =
                searcher.search(filtered(asked, hints), Math.max(CANDIDATES, atLeast), BEST_FIRST, true).scoreDocs;
        boolean about = sure.stream().anyMatch(Asked::isSubject);
        Matches matches = new Matches(searcher, hits);
        double[] shares = shares(asked, matches);
        double[] covered = shares(sure, matches);
        double[] meant = meant(hints, matches);
        List<Placed> found = new ArrayList<>();
        List<Placed> further = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (shares[i] > 0 || meant[i] > 0) {
                Placed placed = found(hits[i], shares[i], meant[i], about ? covered[i] : 0);
                (i < CANDIDATES ? found : further).add(placed);
            }
        }
        List<Found> ranked = new ArrayList<>(Sections.rank(found));
        further.forEach(placed -> ranked.add(placed.found()));
        return new Findings(ranked, evidence(Evidence.share(ranked), sure).covers());
    }

    private Evidence evidence(double share, List<Asked> asked) throws IOException {
        double known = 0;
        double unknown = 0;
        for (Guess guess : question.guesses()) {
            if (isNamed(guess.concept())) {
                known = Math.max(known, guess.score());
            } else {
                unknown = Math.max(unknown, guess.score());
            }
            if (known > 0 && unknown > 0) {
                break;
            }
        }
        int formalities = 0;
        for (String formality : question.formalities()) {
            formalities += isNamed(formality) ? 0 : 1;
        }
        if (share >= Evidence.ALL_SAID && asked.stream().anyMatch(Asked::isWordOfSubject)) {
            unknown = 0;
        }
        int terms = (int) asked.stream().filter(term -> term.frequency() > 0).count();
        return new Evidence(share, known, unknown, formalities, terms);
    }

    /** Whether the courses themselves say a term. */
    private boolean isNamed(String term) throws IOException {
        return frequency(own.named(term)) > 0;
    }

    private Asked asked(QuestionTerm term, WordQueries queries, int passages) throws IOException {
        Query said = queries.said(term);
        Query apart = queries.apart(term);
        int frequency = frequency(said);
        if (frequency == 0 && term.role() == Role.SUBJECT) {
            said = queries.misspelt(term);
            frequency = frequency(said);
        }
        return new Asked(term, said, apart, Telling.weight(term, frequency, passages), frequency);
    }

    private Query filtered(List<Asked> asked, List<Hint> hints) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        asked.forEach(term -> words.add(WordQueries.either(term.said(), term.apart()), Occur.SHOULD));
        hints.forEach(
                hint -> words.add(new BoostQuery(queries.named(hint.concept()), (float) hint.weight()), Occur.SHOULD));
        question.pairs().forEach(pair -> words.add(queries.sideBySide(pair), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(filters, Occur.FILTER)
                .build();
    }

    /** For each hit, how much of what the question says it says too, from 0 to 1. */
    private double[] shares(List<Asked> asked, Matches matches) throws IOException {
        double[] shares = new double[matches.size()];
        double all = 0;
        for (Asked term : asked) {
            all += term.weight();
            double[] says = new double[matches.size()];
            for (int hit : matches.of(term.apart())) {
                says[hit] = Telling.APART;
            }
            for (int hit : matches.of(term.said())) {
                says[hit] = 1;
            }
            for (int i = 0; i < says.length; i++) {
                shares[i] += says[i] * term.weight();
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** For each hit, how surely it names what the question may mean, from 0 to 1. */
    private double[] meant(List<Hint> hints, Matches matches) throws IOException {
        double[] meant = new double[matches.size()];
        for (Hint hint : hints) {
            for (int hit : matches.of(queries.named(hint.concept()))) {
                meant[hit] = Math.max(meant[hit], hint.weight());
            }
        }
        return meant;
    }

    private int frequency(Query term) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(term, Occur.FILTER)
                .add(courses, Occur.FILTER)
                .build());
    }

    private Placed found(ScoreDoc hit, double share, double meant, double covered) throws IOException {
        var fields = searcher.storedFields().document(hit.doc, FIELDS);
        BlockKind kind = BlockKind.of(fields.get(PassageIndex.KIND)).orElseThrow();
        double score = hit.score
                * Math.pow(Math.max(share, Telling.MEANT * meant), Telling.SHARE_POWER)
                * Telling.weight(kind, question.kinds());
        String section = String.join(
                "\n",
                fields.get(PassageIndex.COURSE),
                fields.get(PassageIndex.CHAPTER),
                fields.get(PassageIndex.SECTION));
        return new Placed(new Found(fields.get(PassageIndex.ID), score, covered), kind, section);
    }
}
