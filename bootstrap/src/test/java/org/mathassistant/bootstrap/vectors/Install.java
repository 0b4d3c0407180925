package org.mathassistant.bootstrap.vectors;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.ingestion.Ingestion;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.application.retrieval.VectorStatus;
import org.mathassistant.bootstrap.embed.MathAssistants;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.retrieval.Retrieval;

/** An assistant on a data folder, with a course of small, distinct blocks. */
final class Install implements AutoCloseable {
    static final Caller READER = Caller.local(Language.EN);
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final List<String> SUBJECTS = List.of(
            "sequences", "derivatives", "integrals", "matrices", "permutations", "polynomials", "probabilities");

    private final MathAssistantFacade assistant;

    private Install(MathAssistantFacade assistant) {
        this.assistant = assistant;
    }

    /** With these settings beside the folder's. */
    static Install open(Path dataDir, Map<String, String> settings) {
        MathAssistants.Builder builder = MathAssistants.builder().dataDir(dataDir);
        settings.forEach(builder::setting);
        return new Install(builder.build());
    }

    MathAssistantFacade assistant() {
        return assistant;
    }

    VectorStatus status() {
        return assistant.meanings().status();
    }

    /** One file for each subject, with so many definitions in each. */
    static List<SourceFile> files(int blocks) {
        List<SourceFile> files = new ArrayList<>();
        for (int chapter = 0; chapter < SUBJECTS.size(); chapter++) {
            files.add(file(chapter, blocks, "plain"));
        }
        return files;
    }

    /** @param word said in each block of the file */
    static SourceFile file(int chapter, int blocks, String word) {
        String subject = SUBJECTS.get(chapter);
        StringBuilder text = new StringBuilder("# Chapter " + (chapter + 1) + " — " + subject + "\n\n");
        for (int block = 1; block <= blocks; block++) {
            text.append("**Definition %d.%d (%s thing %s).** The %s property %d of %s is %s.\n\n"
                    .formatted(chapter + 1, block, word, name(block), name(block), block, subject, word));
        }
        return new SourceFile(chapter + "-" + subject + ".md", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A word for a number, unlike those of its neighbours. */
    static String name(int block) {
        return "gav" + Integer.toString(block * 7919, 26).replaceAll("[0-9]", "q") + "ler";
    }

    CourseId publish(List<SourceFile> files) throws Exception {
        Receipt receipt = assistant.ingestion().submit("Subjects", Language.EN, files);
        await(receipt);
        return receipt.course();
    }

    void replace(CourseId course, SourceFile file) throws Exception {
        await(assistant.ingestion().replace(course, file.name(), file.content()));
    }

    private void await(Receipt receipt) throws Exception {
        CompletableFuture<Job> end = new CompletableFuture<>();
        try (Ingestion.Subscription following = assistant
                .ingestion()
                .follow(receipt.job().orElseThrow(), job -> {
                    if (job.state().isEnd()) {
                        end.complete(job);
                    }
                })) {
            if (end.get(LIMIT.toSeconds(), TimeUnit.SECONDS).report().isEmpty()) {
                throw new IllegalStateException("not read");
            }
        }
    }

    VectorStatus awaitStatus(Predicate<VectorStatus> wanted) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            VectorStatus status = status();
            if (wanted.test(status)) {
                return status;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("never came: " + status());
    }

    Retrieval search(String text) {
        return assistant.search(text, Scope.EVERYTHING, 10, READER);
    }

    List<String> ids(String text) {
        return search(text).hits().stream()
                .map(hit -> hit.passage().id().value())
                .toList();
    }

    @Override
    public void close() {
        assistant.close();
    }
}
