package org.mathassistant.benchmarks.evaluation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.application.retrieval.VectorStatus;
import org.mathassistant.bootstrap.embed.MathAssistants;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.PassageId;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobState;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;

/** An embedded assistant with one course in it. */
final class EvaluatedCourse implements AutoCloseable {
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final MathAssistantFacade assistant;
    private final Caller student;
    private final CourseId id;

    private EvaluatedCourse(MathAssistantFacade assistant, Caller student, CourseId id) {
        this.assistant = assistant;
        this.student = student;
        this.id = id;
    }

    /**
     * @param dataDir where it is kept; a course that it holds already is not read again
     * @param settings of the assistant, by the server's names
     */
    static EvaluatedCourse read(List<SourceFile> files, Language language, Path dataDir, Map<String, String> settings)
            throws InterruptedException {
        MathAssistants.Builder builder = MathAssistants.builder().dataDir(dataDir);
        settings.forEach(builder::setting);
        MathAssistantFacade assistant = builder.build();
        Receipt receipt = assistant.ingestion().submit("Evaluated", language, files);
        if (receipt.job().isPresent()) {
            Job job = assistant.ingestion().awaitEnd(receipt.job().get(), PATIENCE);
            if (job.state() != JobState.DONE) {
                throw new IllegalStateException("The course could not be read: " + job);
            }
        }
        EvaluatedCourse course = new EvaluatedCourse(assistant, Caller.local(language), receipt.course());
        course.awaitVectors();
        return course;
    }

    /** Until all passages have vectors, where there is a model for them. */
    private void awaitVectors() throws InterruptedException {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!vectors().equals(VectorStatus.OFF) && !vectors().whole()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException(
                        "The passages did not get their vectors: " + vectors().line());
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    /** How it stands with the vectors: a question that words had to answer alone was not measured with them. */
    VectorStatus vectors() {
        return assistant.meanings().status();
    }

    /** All passages in reading order. */
    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        Optional<PassageId> after = Optional.empty();
        List<Passage> page;
        do {
            page = assistant.courses().passages(id, "", Optional.empty(), after, PAGE, student);
            all.addAll(page);
            after = page.isEmpty() ? after : Optional.of(page.getLast().id());
        } while (page.size() == PAGE);
        return all;
    }

    Retrieval search(String question, int topK) {
        return assistant.search(question, Scope.EVERYTHING, topK, student);
    }

    @Override
    public void close() {
        assistant.close();
    }
}
