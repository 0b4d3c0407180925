package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.infrastructure.hibernate.KilledPublisher.COURSE;
import static org.mathassistant.infrastructure.hibernate.Samples.course;
import static org.mathassistant.infrastructure.hibernate.Samples.files;
import static org.mathassistant.infrastructure.hibernate.Samples.passage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** A process that is killed in the midst of a publication leaves one edition whole, in database and index. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
final class KillIT {
    private static final int KILLS = 4;
    /** Editions take about half a second, so kills fall everywhere in them. */
    private static final int LONGEST_LIFE_MILLIS = 2_500;

    @TempDir
    Path dataFolder;

    private final Random random = new Random(20260102);

    @Test
    void givenKillsAtRandomMoments_eachStartFindsOneWholeEdition() throws Exception {
        try (HibernateAdapters storage = HibernateAdapters.open("", dataFolder, Clock.systemUTC())) {
            storage.publisher()
                    .publish(
                            course("quiet", 1),
                            List.of(passage("quiet", "q")
                                    .text("théorème tranquille")
                                    .build()),
                            files("q.tex"));
        }
        for (int kill = 0; kill < KILLS; kill++) {
            publishAndKill();
            try (HibernateAdapters storage = HibernateAdapters.open("", dataFolder, Clock.systemUTC())) {
                requireWhole(storage);
            }
        }
    }

    private void publishAndKill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledPublisher.class.getName(),
                        dataFolder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void requireWhole(HibernateAdapters storage) {
        assertThat(found(storage, "tranquille", new CourseId("quiet"))).containsExactly("q");
        Optional<Course> course = storage.courses().find(COURSE);
        if (course.isEmpty()) {
            assertThat(present(storage)).isEmpty();
            assertThat(storage.courses().list()).hasSize(1);
            return;
        }
        long revision = course.get().revision();
        assertThat(present(storage)).isEqualTo(KilledPublisher.edition(revision));
        assertThat(storage.courses().files(COURSE)).isEqualTo(files("r" + revision));
        assertThat(found(storage, "edition" + revision, COURSE)).hasSize(RetrievalQuery.MAX_TOP_K);
        assertThat(found(storage, "edition" + (revision + 1), COURSE)).isEmpty();
        assertThat(found(storage, "edition" + (revision - 1), COURSE)).isEmpty();
        assertThat(found(storage, "demeure", COURSE)).isNotEmpty();
        requireOldPassagesReadable(storage, revision);
    }

    private static void requireOldPassagesReadable(HibernateAdapters storage, long revision) {
        for (long old = 1; old < revision; old++) {
            assertThat(storage.passages().find(new PassageId("r" + old + "-1")))
                    .get()
                    .matches(Passage::superseded);
        }
    }

    private static List<Passage> present(HibernateAdapters storage) {
        return storage.passages().list(COURSE, "", Optional.empty(), Optional.empty(), 2 * KilledPublisher.PASSAGES);
    }

    private static List<String> found(HibernateAdapters storage, String text, CourseId course) {
        return storage
                .retriever()
                .retrieve(new RetrievalQuery(
                        text, Set.of(course), "", Optional.empty(), "", Language.FR, RetrievalQuery.MAX_TOP_K))
                .hits()
                .stream()
                .map(hit -> hit.passage().id().value())
                .toList();
    }
}
