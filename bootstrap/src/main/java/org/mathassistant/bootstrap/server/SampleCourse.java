package org.mathassistant.bootstrap.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.mathassistant.application.ingestion.Ingestion;
import org.mathassistant.application.ingestion.Receipt;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Job;

/** The courses that a new installation comes with, one in each language, one in each format. */
final class SampleCourse {
    private static final System.Logger LOG = System.getLogger(SampleCourse.class.getName());
    private static final long LIMIT_SECONDS = 60;

    private final Ingestion ingestion;

    SampleCourse(Ingestion ingestion) {
        this.ingestion = ingestion;
    }

    /** Adds them and waits until they can be asked. A sample that can't be read does not stop the server. */
    void add() {
        add("Suites et dérivation", Language.FR, "fr/latex/", "cours.tex", "suites.tex", "derivation.tex");
        add("Sequences and derivatives", Language.EN, "en/markdown/", "1-sequences.md", "2-derivatives.md");
    }

    private void add(String title, Language language, String folder, String... names) {
        List<SourceFile> files = List.of(names).stream()
                .map(name -> new SourceFile(name, content("/sample-course/" + folder + name)))
                .toList();
        Receipt receipt = ingestion.submit(title, language, files);
        CompletableFuture<Job> end = new CompletableFuture<>();
        receipt.job().ifPresent(id -> {
            try (Ingestion.Subscription following = ingestion.follow(id, job -> {
                if (job.state().isEnd()) {
                    end.complete(job);
                }
            })) {
                Job job = end.get(LIMIT_SECONDS, TimeUnit.SECONDS);
                LOG.log(System.Logger.Level.INFO, "the sample course \"{0}\": {1}", title, job.state());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                LOG.log(System.Logger.Level.WARNING, "the sample course was not read in time", e);
            }
        });
    }

    private static byte[] content(String resource) {
        try (InputStream stream = Objects.requireNonNull(SampleCourse.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
