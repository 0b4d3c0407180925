package org.mathassistant.infrastructure.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.course.BlockKind;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Heading;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Links;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.port.IVectorIndex;
import org.mathassistant.domain.retrieval.Embedding;
import org.mathassistant.domain.retrieval.EmbeddingModel;
import org.mathassistant.domain.retrieval.Neighbour;
import org.mathassistant.domain.retrieval.PassageVector;
import org.mathassistant.domain.retrieval.RetrievalQuery;
import org.mathassistant.domain.retrieval.VectorSpace;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class LuceneVectorIndexTest {
    private static final VectorSpace PLANE = space("plane", 2);
    private static final CourseId ONE = new CourseId("one");
    private static final CourseId TWO = new CourseId("two");

    @TempDir
    Path folder;

    private LuceneAdapters lucene;

    @BeforeEach
    void open() {
        lucene = LuceneAdapters.open(folder);
    }

    @AfterEach
    void close() throws IOException {
        lucene.close();
    }

    private void reopen() throws IOException {
        lucene.close();
        open();
    }

    private IVectorIndex index(VectorSpace space) {
        return lucene.vectorIndexes().open(space);
    }

    private static VectorSpace space(String model, int dimension) {
        return new VectorSpace(new EmbeddingModel("test", model), dimension);
    }

    private static PassageVector vector(CourseId course, String id, double degrees) {
        return vector(course, id, "1", BlockKind.THEOREM, "1.1", degrees);
    }

    private static PassageVector vector(
            CourseId course, String id, String chapter, BlockKind kind, String number, double degrees) {
        Passage passage = new Passage(
                new PassageId(id),
                course,
                "f",
                new Heading(chapter, "C"),
                Heading.NONE,
                kind,
                number,
                "",
                "",
                "",
                0,
                "text",
                Links.NONE,
                false);
        return new PassageVector(passage, "digest-" + id, at(degrees));
    }

    private static Embedding at(double degrees) {
        double angle = Math.toRadians(degrees);
        return Embedding.of(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }

    private static RetrievalQuery query(CourseId... courses) {
        return query("", Optional.empty(), "", courses);
    }

    private static RetrievalQuery query(String chapter, Optional<BlockKind> kind, String number, CourseId... courses) {
        return new RetrievalQuery("q", Set.of(courses), chapter, kind, number, Language.EN, 10);
    }

    private static List<String> ids(List<Neighbour> neighbours) {
        return neighbours.stream().map(near -> near.passage().value()).toList();
    }

    @Test
    void nearest_givesTheNearestFirstWithTheirCosine() {
        IVectorIndex index = index(PLANE);
        index.add(List.of(vector(ONE, "far", 120), vector(ONE, "near", 60), vector(ONE, "same", 0)));

        List<Neighbour> found = index.nearest(at(0), query(ONE), 2);

        assertThat(ids(found)).containsExactly("same", "near");
        assertThat(found.get(1).similarity()).isCloseTo(0.5, within(1e-3));
    }

    @Test
    void nearest_looksAtTheNamedCoursesAlone() {
        IVectorIndex index = index(PLANE);
        index.add(List.of(vector(ONE, "mine", 90), vector(TWO, "theirs", 0)));

        assertThat(ids(index.nearest(at(0), query(ONE), 10))).containsExactly("mine");
        assertThat(ids(index.nearest(at(0), query(ONE, TWO), 10))).containsExactly("theirs", "mine");
        assertThat(index.nearest(at(0), query(), 10)).isEmpty();
        assertThat(index.nearest(at(0), query(new CourseId("unknown")), 10)).isEmpty();
    }

    @Test
    void nearest_obeysChapterKindAndNumber() {
        IVectorIndex index = index(PLANE);
        index.add(List.of(
                vector(ONE, "a", "1", BlockKind.THEOREM, "1.1", 0),
                vector(ONE, "b", "2", BlockKind.THEOREM, "2.1", 30),
                vector(ONE, "c", "2", BlockKind.PROOF, "", 60)));

        assertThat(ids(index.nearest(at(0), query("2", Optional.empty(), "", ONE), 9)))
                .containsExactly("b", "c");
        assertThat(ids(index.nearest(at(0), query("", Optional.of(BlockKind.PROOF), "", ONE), 9)))
                .containsExactly("c");
        assertThat(ids(index.nearest(at(0), query("", Optional.empty(), "2.1", ONE), 9)))
                .containsExactly("b");
    }

    @Test
    void aFilterThatLetsFewThrough_stillFindsThemAmongMany() {
        IVectorIndex index = index(PLANE);
        List<PassageVector> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(vector(ONE, "p" + i, i / 100.0));
        }
        many.add(vector(TWO, "needle", 180));
        index.add(many);

        assertThat(ids(index.nearest(at(0), query(TWO), 10))).containsExactly("needle");
    }

    @Test
    void theWidestVectors_areKept() throws IOException {
        VectorSpace wide = space("wide", Embedding.MAX_DIMENSION);
        float[] numbers = new float[Embedding.MAX_DIMENSION];
        Random random = new Random(7);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextFloat();
        }
        Embedding embedding = Embedding.of(numbers);
        index(wide).add(List.of(new PassageVector(vector(ONE, "p", 0).passage(), "d", embedding)));
        reopen();

        assertThat(index(wide).nearest(embedding, query(ONE), 1).getFirst().similarity())
                .isCloseTo(1, within(1e-3));
        assertThat(index(wide).known("d").orElseThrow().toArray()).containsExactly(embedding.toArray());
    }

    @Test
    void known_givesTheVectorOfATextWhateverItsPassage() {
        IVectorIndex index = index(PLANE);
        index.add(List.of(vector(ONE, "p", 30)));

        assertThat(index.known("digest-p").orElseThrow().similarity(at(30))).isCloseTo(1, within(1e-6));
        assertThat(index.known("digest-q")).isEmpty();
    }

    @Test
    void aPassageIsThereOnce() {
        IVectorIndex index = index(PLANE);
        index.add(List.of(vector(ONE, "p", 30)));
        index.add(List.of(vector(ONE, "p", 60)));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.held(ONE)).containsExactly(new PassageId("p"));
    }

    @Test
    void complete_removesWhatIsGoneAndOutlivesTheProcess() throws IOException {
        IVectorIndex index = index(PLANE);
        index.add(List.of(vector(ONE, "p", 0), vector(ONE, "gone", 0), vector(TWO, "other", 0)));
        index.complete(ONE, 3, Set.of(new PassageId("gone")));
        reopen();

        assertThat(index(PLANE).held(ONE)).containsExactly(new PassageId("p"));
        assertThat(index(PLANE).held(TWO)).hasSize(1);
        assertThat(index(PLANE).complete()).isEqualTo(Map.of(ONE, 3L));
    }

    @Test
    void forget_takesACourseAway() throws IOException {
        IVectorIndex index = index(PLANE);
        index.add(List.of(vector(ONE, "p", 0), vector(TWO, "q", 0)));
        index.complete(ONE, 1, Set.of());
        index.forget(ONE);
        reopen();

        assertThat(index(PLANE).held(ONE)).isEmpty();
        assertThat(index(PLANE).complete()).isEmpty();
        assertThat(index(PLANE).size()).isEqualTo(1);
    }

    @Test
    void serve_isRememberedAndRemovesTheOthers() throws IOException {
        VectorSpace next = space("next model: v2/π", 3);
        index(PLANE).add(List.of(vector(ONE, "p", 0)));
        lucene.vectorIndexes().serve(PLANE);
        index(next);
        assertThat(folders()).hasSize(2);
        reopen();
        assertThat(lucene.vectorIndexes().serving()).contains(PLANE);

        index(PLANE);
        lucene.vectorIndexes().serve(next);

        assertThat(lucene.vectorIndexes().serving()).contains(next);
        assertThat(folders()).hasSize(1);
        assertThat(index(PLANE).size()).isZero();
    }

    @Test
    void spacesThatDifferInTheDimensionAlone_areKeptApart() {
        index(PLANE).add(List.of(vector(ONE, "p", 0)));

        assertThat(index(space("plane", 3)).size()).isZero();
    }

    @Test
    void anIndexThatCanNotBeRead_isMadeAnew() throws IOException {
        index(PLANE).add(List.of(vector(ONE, "p", 0)));
        lucene.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                byte[] noise = new byte[200];
                Arrays.fill(noise, (byte) 7);
                Files.write(file, noise);
            }
        }
        open();

        assertThat(index(PLANE).size()).isZero();
        index(PLANE).add(List.of(vector(ONE, "p", 0)));
        assertThat(index(PLANE).size()).isEqualTo(1);
    }

    @Test
    void nothingServes_beforeTheFirst() {
        assertThat(lucene.vectorIndexes().serving()).isEmpty();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }
}
