package org.mathassistant.application.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.port.IPassageRepository;
import org.mathassistant.domain.port.IVectorIndex;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.EmbeddingFailure;
import org.mathassistant.domain.retrieval.EmbeddingModel;
import org.mathassistant.domain.retrieval.Neighbour;
import org.mathassistant.domain.retrieval.PassageVector;
import org.mathassistant.domain.retrieval.Retrieval;
import org.mathassistant.domain.retrieval.RetrievalQuery;
import org.mathassistant.domain.retrieval.VectorSpace;

class FusingRetrieverTest {
    private static final double NEVER = EmbeddingSettings.NEVER_COVERING;

    private final Map<PassageId, Passage> stored = new HashMap<>();
    private final List<RetrievalQuery> toVectors = new ArrayList<>();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final Meanings meanings = new Meanings(Duration.ofSeconds(10));
    private Retrieval byWords = Retrieval.NOTHING;
    private Supplier<List<Embedding>> model = () -> List.of(Embedding.of(new float[] {1, 0}));

    @BeforeEach
    void serve() {
        IEmbedder embedder = new IEmbedder() {
            @Override
            public EmbeddingModel model() {
                return SPACE.model();
            }

            @Override
            public List<Embedding> embed(List<String> texts) {
                return model.get();
            }
        };
        meanings.serve(new Questions(new ListIndex(), embedder, EmbeddingTexts.PLAIN, Clock.systemUTC()));
    }

    private Retrieval retrieve(String text, int topK, double covering) {
        return new FusingRetriever(query -> byWords, meanings, new Stored(), covering)
                .retrieve(Samples.query(text, topK));
    }

    private void near(double similarity, Passage... passages) {
        for (Passage passage : passages) {
            stored.put(passage.id(), passage);
            neighbours.add(new Neighbour(passage.id(), similarity));
        }
    }

    @Test
    void whatBothFind_comesBeforeWhatOneFinds() {
        byWords = Samples.found(true, "w", "both");
        near(0.5, Samples.passage("v"), Samples.passage("both"));

        Retrieval found = retrieve("something", 10, NEVER);

        assertThat(Samples.ids(found)).containsExactly("both", "w", "v");
        assertThat(found.covered()).isTrue();
        assertThat(found.hits()).extracting(Retrieval.Hit::score).allMatch(score -> score > 0);
    }

    @Test
    void notMoreThanAskedFor() {
        byWords = Samples.found(true, "a", "b");
        near(0.5, Samples.passage("c"), Samples.passage("d"));

        assertThat(Samples.ids(retrieve("something", 3, NEVER))).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsNoLongerThere_orOfAnotherCourse_isLeftOut() {
        near(
                0.9,
                Samples.passage("old", Samples.COURSE, "old", true),
                Samples.passage("foreign", new CourseId("other"), "secret", false));
        neighbours.add(new Neighbour(new PassageId("gone"), 0.9));
        near(0.5, Samples.passage("here"));

        assertThat(Samples.ids(retrieve("something", 10, NEVER))).containsExactly("here");
    }

    @Test
    void withoutNeighbours_wordsDecideAlone() {
        byWords = Samples.found(true, "a", "b", "c");

        assertThat(retrieve("something", 2, NEVER)).isEqualTo(byWords.best(2));
    }

    @Test
    void withoutAModelThatAnswers_wordsDecideAlone() {
        byWords = Samples.found(true, "a", "b", "c");
        near(0.5, Samples.passage("v"));
        model = () -> {
            throw new EmbeddingFailure(EmbeddingFailure.Reason.UNREACHABLE, "nobody there");
        };

        assertThat(retrieve("something", 2, NEVER)).isEqualTo(byWords.best(2));
        assertThat(meanings.unanswered()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"théorème 3.2", "why does theorem 3.2 need it?", " ", "page 12"})
    void whatNamesAPlace_orSaysNothing_isNotPutToVectors(String text) {
        byWords = Samples.found(true, "a");
        near(0.9, Samples.passage("v"));

        assertThat(Samples.ids(retrieve(text, 5, NEVER))).containsExactly("a");
        assertThat(toVectors).isEmpty();
    }

    @Test
    void whatTheQuestionNames_staysAsItIs() {
        byWords = Samples.found(true, "second", "first").named();
        near(0.9, Samples.passage("v"), Samples.passage("first"));

        assertThat(Samples.ids(retrieve("the definitions", 5, NEVER))).containsExactly("second", "first");
    }

    @Test
    void aNeighbourCovers_fromTheChosenSimilarityOn() {
        byWords = Samples.found(false, "a");
        near(0.80, Samples.passage("v"));

        assertThat(retrieve("something", 5, NEVER).covered()).isFalse();
        assertThat(retrieve("something", 5, 0.81).covered()).isFalse();
        assertThat(retrieve("something", 5, 0.80).covered()).isTrue();
    }

    @Test
    void theBasis_namesTheSpaceAndWhatIsWholeInIt_andNothingWhileWordsDecideAlone() {
        FusingRetriever retriever = new FusingRetriever(query -> byWords, meanings, new Stored(), NEVER);
        assertThat(retriever.basis(List.of(Samples.COURSE, new CourseId("new"))))
                .isEqualTo("test/m/2 7,0");

        model = () -> {
            throw new EmbeddingFailure(EmbeddingFailure.Reason.UNREACHABLE, "nobody there");
        };
        for (int i = 0; i < Questions.FAILURES; i++) {
            retriever.retrieve(Samples.query("question " + i, 5));
        }
        assertThat(retriever.basis(List.of(Samples.COURSE))).isEmpty();
    }

    private static final VectorSpace SPACE = new VectorSpace(new EmbeddingModel("test", "m"), 2);

    private final class Stored implements IPassageRepository {
        @Override
        public Optional<Passage> find(PassageId id) {
            return Optional.ofNullable(stored.get(id));
        }

        @Override
        public List<Passage> list(
                CourseId course, String chapter, Optional<BlockKind> kind, Optional<PassageId> after, int limit) {
            return List.of();
        }
    }

    private final class ListIndex implements IVectorIndex {
        @Override
        public VectorSpace space() {
            return SPACE;
        }

        @Override
        public List<Neighbour> nearest(Embedding question, RetrievalQuery query, int limit) {
            toVectors.add(query);
            return List.copyOf(neighbours);
        }

        @Override
        public Map<CourseId, Long> complete() {
            return Map.of(Samples.COURSE, 7L);
        }

        @Override
        public Set<PassageId> held(CourseId course) {
            return Set.of();
        }

        @Override
        public Optional<Embedding> known(String digest) {
            return Optional.empty();
        }

        @Override
        public void add(List<PassageVector> vectors) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void complete(CourseId course, long revision, Collection<PassageId> gone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forget(CourseId course) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
            return neighbours.size();
        }
    }
}
