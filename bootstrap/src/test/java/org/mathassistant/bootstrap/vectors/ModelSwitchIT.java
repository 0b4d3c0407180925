package org.mathassistant.bootstrap.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.application.retrieval.VectorStatus;
import org.mathassistant.bootstrap.testing.StandInEmbeddings;
import org.mathassistant.bootstrap.testing.StandInEmbeddings.Mood;

/** Another model takes the place of the first while questions are being asked. */
class ModelSwitchIT {
    private static final String FIRST = "letters-64";
    private static final String SECOND = "letters-1536";
    private static final int THREADS = 4;
    private static final List<String> QUESTIONS =
            List.of("xsequencesx plainx", "xderivativesx xpropertyx", "matricesx thingx", "polynomialsx definitionsx");

    private final StandInEmbeddings server = StandInEmbeddings.start();

    @TempDir
    Path dataDir;

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, String> settings(String model) {
        Map<String, String> settings = new HashMap<>();
        settings.put("EMBEDDING_PROVIDER", "openai");
        settings.put("EMBEDDING_BASE_URL", server.openAiUrl());
        settings.put("EMBEDDING_MODEL", model);
        settings.put("EMBEDDING_QUESTION_TIMEOUT", "PT5S");
        return settings;
    }

    @Test
    void while_another_model_takes_over_no_question_fails_and_none_is_answered_by_both() throws Exception {
        try (Install install = Install.open(dataDir, settings(FIRST))) {
            server.failFor(FIRST);
            install.publish(Install.files(20));
            Map<String, List<String>> byWords = answers(install);
            server.beWellFor(FIRST);
            awaitVectorsOfQuestions(install);
            Map<String, List<String>> before = answers(install);
            assertThat(before).isNotEqualTo(byWords);
            ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
            Map<String, Set<List<String>>> seen = new ConcurrentHashMap<>();
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger asked = new AtomicInteger();

            List<Thread> load = load(install, over, asked, seen, failures);
            try {
                Thread.sleep(Duration.ofMillis(300));
                install.assistant().meanings().switchTo(SECOND);
                install.awaitStatus(status -> status.whole() && status.serving().endsWith("1536"));
                Thread.sleep(Duration.ofMillis(300));
            } finally {
                over.set(true);
            }
            for (Thread thread : load) {
                thread.join();
            }

            Map<String, List<String>> after = answers(install);
            assertThat(failures).isEmpty();
            assertThat(asked).hasValueGreaterThan(100);
            assertThat(after).isNotEqualTo(before);
            // A question that was just being put to the index that is removed is answered by words.
            QUESTIONS.forEach(question -> assertThat(seen.get(question))
                    .contains(before.get(question), after.get(question))
                    .isSubsetOf(List.of(before.get(question), after.get(question), byWords.get(question))));
            assertThat(folders()).hasSize(1).allMatch(name -> name.contains("1536"));
        }
    }

    @Test
    void after_a_restart_with_another_model_the_first_answers_until_the_second_is_whole() throws Exception {
        Map<String, List<String>> byFirst;
        try (Install install = Install.open(dataDir, settings(FIRST))) {
            install.publish(Install.files(20));
            install.awaitStatus(VectorStatus::whole);
            byFirst = answers(install);
        }
        server.slowness(Duration.ofMillis(400));
        server.slowFor(SECOND);
        try (Install install = Install.open(dataDir, settings(SECOND))) {
            assertThat(answers(install)).isEqualTo(byFirst);
            assertThat(install.status().serving()).endsWith("/64");
            assertThat(install.status().whole()).isFalse();

            install.awaitStatus(VectorStatus::whole);

            assertThat(install.status().serving()).endsWith("/1536");
            assertThat(answers(install)).isNotEqualTo(byFirst);
        }
        assertThat(folders()).hasSize(1);
    }

    @Test
    void a_model_that_never_answers_leaves_the_first_in_its_place() throws Exception {
        try (Install install = Install.open(dataDir, settings(FIRST))) {
            install.publish(Install.files(4));
            install.awaitStatus(VectorStatus::whole);
            Map<String, List<String>> before = answers(install);

            server.failFor(SECOND);
            install.assistant().meanings().switchTo(SECOND);
            VectorStatus status =
                    install.awaitStatus(now -> !now.buildingProblem().isEmpty());

            assertThat(status.serving()).endsWith("/64");
            assertThat(answers(install)).isEqualTo(before);
        }
    }

    @Test
    void a_model_of_another_width_under_the_same_name_gets_an_index_of_its_own() throws Exception {
        try (Install install = Install.open(dataDir, settings(FIRST))) {
            install.publish(Install.files(4));
            install.awaitStatus(VectorStatus::whole);
        }
        server.be(Mood.WRONG_DIMENSION);
        try (Install install = Install.open(dataDir, settings(FIRST))) {
            install.search(QUESTIONS.getFirst());

            VectorStatus status =
                    install.awaitStatus(now -> now.whole() && now.serving().endsWith("/32"));

            assertThat(status.embedded()).isEqualTo(status.passages());
            assertThat(install.ids(QUESTIONS.getFirst())).isNotEmpty();
        }
    }

    /** After failures words answer alone, until a probe beside a question has found the model well again. */
    private static void awaitVectorsOfQuestions(Install install) throws InterruptedException {
        install.awaitStatus(status -> {
            install.ids(QUESTIONS.getFirst());
            return status.whole() && status.questionProblem().isEmpty();
        });
    }

    private static Map<String, List<String>> answers(Install install) {
        Map<String, List<String>> answers = new HashMap<>();
        QUESTIONS.forEach(question -> answers.put(question, install.ids(question)));
        return answers;
    }

    private static List<Thread> load(
            Install install,
            AtomicBoolean over,
            AtomicInteger asked,
            Map<String, Set<List<String>>> seen,
            ConcurrentLinkedQueue<Throwable> failures) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                while (!over.get() && failures.isEmpty()) {
                    for (String question : QUESTIONS) {
                        try {
                            List<String> ids = install.ids(question);
                            seen.computeIfAbsent(question, text -> ConcurrentHashMap.newKeySet())
                                    .add(ids);
                            asked.incrementAndGet();
                        } catch (RuntimeException | AssertionError failure) {
                            failures.add(failure);
                        }
                    }
                }
            }));
        }
        return threads;
    }

    private Set<String> folders() throws Exception {
        Set<String> names = new HashSet<>();
        try (var entries = Files.list(dataDir.resolve("vectors"))) {
            entries.filter(Files::isDirectory)
                    .forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }
}
