package org.mathassistant.infrastructure.hibernate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.Session;
import org.mathassistant.application.text.Reference;
import org.mathassistant.application.text.Reference.Target;
import org.mathassistant.application.text.References;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.Retrieval.Hit;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/**
 * One look-up. What the text refers to comes first, then what its words find. A text that does nothing but refer is
 * answered by what it refers to; one that names only kinds and places ("les définitions du chapitre 2") by the passages that
 * these and the filters let through, in reading order.
 */
final class LookUp {
    /** Who asks for fewer passages wants the best alone. */
    private static final int ROOM_FOR_KIN = 10;

    private static final double KIN_BELOW = 0.99;

    private final Session session;
    private final IndexReading index;
    private final RetrievalQuery query;
    private final List<Reference> references;
    private final Place place;
    private final List<QuestionTerms> questions = new ArrayList<>();

    LookUp(Session session, IndexReading index, Analyzers analyzers, RetrievalQuery query) {
        this.session = session;
        this.index = index;
        this.query = query;
        this.references = References.in(query.text());
        this.place = Place.of(query, references, session);
        for (Language language : Language.values()) {
            questions.add(QuestionTerms.of(query.text(), references, language, analyzers));
        }
    }

    Retrieval retrieve() {
        List<Passage> referred = ReferredPassages.of(references, query, place, kinds(), session);
        if (saysNothingElse()) {
            return (names(Target.BLOCK, Target.PAGE) ? ranked(referred, List.of(), true) : listed()).named();
        }
        Findings found = byWords();
        boolean covered = found.covered() || !referred.isEmpty();
        return ranked(referred, found.passages(), covered && !(referred.isEmpty() && namesABlockByKind()));
    }

    private boolean saysNothingElse() {
        return References.isReferenceAlone(query.text()) || questions.stream().allMatch(QuestionTerms::nameNoSubject);
    }

    private boolean names(Target one, Target other) {
        return references.stream().anyMatch(named -> named.target() == one || named.target() == other);
    }

    /** "(3.2)" may be no reference at all; "théorème 3.2" is one. */
    private boolean namesABlockByKind() {
        return references.stream().anyMatch(reference -> reference.kind().isPresent());
    }

    private Retrieval listed() {
        if (kinds().isEmpty() && !place.isLimited() && query.number().isEmpty()) {
            return Retrieval.NOTHING;
        }
        List<Passage> passages = PassageQuery.in(query.courses())
                .at(place)
                .ofKind(kinds())
                .numbered(query.number())
                .list(session, query.topK());
        return ranked(passages, List.of(), !passages.isEmpty());
    }

    /** The kind of the filter; else those that the text asks for. */
    private Set<BlockKind> kinds() {
        Set<BlockKind> kinds = EnumSet.noneOf(BlockKind.class);
        query.kind().ifPresentOrElse(kinds::add, () -> questions.forEach(question -> kinds.addAll(question.kinds())));
        return kinds;
    }

    /** The language of the question alone where its courses cover it: what they say is not quoted twice. */
    private Findings byWords() {
        return index.read(searcher -> {
            Findings found = byWords(searcher, true);
            return found.covered() ? found : found.and(byWords(searcher, false).times(Telling.FOREIGN));
        });
    }

    private Findings byWords(IndexSearcher searcher, boolean spoken) throws IOException {
        Findings found = Findings.NOTHING;
        for (QuestionTerms question : questions) {
            if (question.spoken() == spoken) {
                Filters filters = new Filters(query, place, question.language());
                WordSearch search = new WordSearch(searcher, question, filters.courses(), filters.all());
                found = found.and(search.find(query.topK()));
            }
        }
        return found;
    }

    /** At most {@code topK}, the score falling all along. */
    private Retrieval ranked(List<Passage> referred, List<Found> found, boolean covered) {
        Map<PassageId, Hit> hits = new LinkedHashMap<>();
        double above = found.isEmpty() ? 0 : found.getFirst().score();
        int behind = referred.size();
        for (Passage passage : referred) {
            hits.putIfAbsent(passage.id(), new Hit(passage, above + behind--));
        }
        read(found).forEach(hit -> hits.putIfAbsent(hit.passage().id(), hit));
        List<Hit> best = hits.values().stream().limit(query.topK()).toList();
        boolean withKin = covered && !found.isEmpty() && query.topK() >= ROOM_FOR_KIN;
        return new Retrieval(withKin ? withKin(best) : best, covered && !best.isEmpty());
    }

    /** What belongs to the best takes the last places, unless it is there already. */
    private List<Hit> withKin(List<Hit> best) {
        List<Passage> passages = best.stream().map(Hit::passage).toList();
        List<Passage> kin = Kin.of(passages, session).stream()
                .filter(passage -> !passages.contains(passage) && passes(passage))
                .toList();
        List<Hit> all = new ArrayList<>(best.subList(0, Math.min(best.size(), query.topK() - kin.size())));
        double least = all.getLast().score();
        for (Passage passage : kin) {
            least *= KIN_BELOW;
            all.add(new Hit(passage, least));
        }
        return all;
    }

    private boolean passes(Passage passage) {
        return place.holds(passage)
                && query.kind().map(kind -> kind == passage.kind()).orElse(true)
                && (query.number().isEmpty() || query.number().equals(passage.number()));
    }

    /** The database has the last word: the index may be ahead of it for a moment. */
    private List<Hit> read(List<Found> found) {
        List<String> ids =
                found.stream().limit(query.topK()).map(Found::passage).toList();
        Map<String, Passage> passages = new HashMap<>();
        if (!ids.isEmpty()) {
            PassageQuery.withIds(ids)
                    .list(session, ids.size())
                    .forEach(passage -> passages.put(passage.id().value(), passage));
        }
        List<Hit> hits = new ArrayList<>();
        for (Found one : found) {
            Passage passage = passages.get(one.passage());
            if (passage != null) {
                hits.add(new Hit(passage, one.score()));
            }
        }
        return hits;
    }
}
