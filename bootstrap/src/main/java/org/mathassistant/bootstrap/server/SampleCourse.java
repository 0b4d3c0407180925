package org.mathassistant.bootstrap.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.mathassistant.application.ingestion.Ingestion;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;

/** The courses that a new installation comes with, one in each language, one in each format. */
final class SampleCourse {
    private static final System.Logger LOG = System.getLogger(SampleCourse.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        ingestion.submit(title, language, files).job().ifPresent(job -> awaitEnd(title, job));
    }

    private void awaitEnd(String title, JobId job) {
        try {
            Job end = ingestion.awaitEnd(job, PATIENCE);
            LOG.log(System.Logger.Level.INFO, "the sample course \"{0}\": {1}", title, end.state());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] content(String resource) {
        try (InputStream stream = Objects.requireNonNull(SampleCourse.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
