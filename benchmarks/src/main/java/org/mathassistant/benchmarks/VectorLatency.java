package org.mathassistant.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.mathassistant.domain.retrieval.PassageVector;
import org.mathassistant.domain.retrieval.RetrievalQuery;
import org.mathassistant.domain.retrieval.VectorSpace;
import org.mathassistant.infrastructure.lucene.LuceneAdapters;

/**
 * Measures what an index of vectors costs: to build, on disk, and for each question, over all courses and within one.
 *
 * <p>Arguments: how many passages, of how many numbers each vector is. The vectors are random around a hundred centres, as
 * those of texts are around subjects.
 */
public final class VectorLatency {
    private static final int COURSES = 10;
    private static final int CENTRES = 100;
    private static final double SPREAD = 0.5;
    private static final int BATCH = 128;
    private static final int NEIGHBOURS = 60;
    private static final int WARM_UP = 500;
    private static final int QUESTIONS = 500;

    private final Random random = new Random(20260101);
    private final float[][] centres;
    private final int dimension;

    private VectorLatency(int dimension) {
        this.dimension = dimension;
        centres = new float[CENTRES][];
        for (int i = 0; i < CENTRES; i++) {
            centres[i] = noise();
        }
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new VectorLatency(Integer.parseInt(arguments[1])).run(Integer.parseInt(arguments[0]), out);
    }

    private void run(int passages, PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("math-assistant-vectors");
        try (LuceneAdapters lucene = LuceneAdapters.open(folder)) {
            IVectorIndex index =
                    lucene.vectorIndexes().open(new VectorSpace(new EmbeddingModel("random", "m"), dimension));
            long start = System.nanoTime();
            for (int i = 0; i < passages; i += BATCH) {
                index.add(vectors(i, Math.min(BATCH, passages - i)));
            }
            out.printf("%d vectors of %d: built in %.1f s%n", passages, dimension, (System.nanoTime() - start) / 1e9);
            Set<CourseId> all = Set.copyOf(
                    IntStream.range(0, COURSES).mapToObj(VectorLatency::course).toList());
            ask(index, all, WARM_UP);
            print("all courses", ask(index, all, QUESTIONS), out);
            print("one of " + COURSES, ask(index, Set.of(course(3)), QUESTIONS), out);
        }
    }

    private List<PassageVector> vectors(int first, int count) {
        List<PassageVector> vectors = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            vectors.add(new PassageVector(passage(i), "digest" + i, embedding()));
        }
        return vectors;
    }

    private static CourseId course(int number) {
        return new CourseId("course" + number);
    }

    private static Passage passage(int number) {
        return new Passage(
                new PassageId("p" + number),
                course(number % COURSES),
                "f",
                new Heading("1", "C"),
                Heading.NONE,
                BlockKind.THEOREM,
                "1",
                "",
                "",
                "",
                0,
                "",
                Links.NONE,
                false);
    }

    private float[] noise() {
        float[] numbers = new float[dimension];
        for (int i = 0; i < dimension; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    private Embedding embedding() {
        float[] numbers = noise();
        float[] centre = centres[random.nextInt(CENTRES)];
        for (int i = 0; i < dimension; i++) {
            numbers[i] = (float) (centre[i] + SPREAD * numbers[i]);
        }
        return Embedding.of(numbers);
    }

    /** In the processor's time of the thread that asks: on a busy machine the clock would say what else it does. */
    private double[] ask(IVectorIndex index, Set<CourseId> courses, int questions) {
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        RetrievalQuery query =
                new RetrievalQuery("", courses, "", Optional.empty(), "", Language.EN, RetrievalQuery.MAX_TOP_K);
        double[] millis = new double[questions];
        for (int i = 0; i < questions; i++) {
            Embedding question = embedding();
            long start = processor.getCurrentThreadCpuTime();
            index.nearest(question, query, NEIGHBOURS);
            millis[i] = (processor.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void print(String what, double[] millis, PrintStream out) {
        out.printf(
                "%s: %.2f ms of a processor at p50, %.2f at p95, %.2f at p99%n",
                what, millis[millis.length / 2], millis[millis.length * 95 / 100], millis[millis.length * 99 / 100]);
    }
}
