package org.mathassistant.application.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.reading.Job;
import org.mathassistant.domain.reading.JobId;
import org.mathassistant.domain.reading.JobState;

/** Courses from files of this machine, for a program that embeds the assistant. Waits until they can be asked. */
public final class LocalCourses {
    /** How long a course may take; the largest that the limits allow takes minutes. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private static final String FIELD = "path";

    private final Ingestion ingestion;
    private final UploadLimits limits;

    public LocalCourses(Ingestion ingestion, UploadLimits limits) {
        this.ingestion = ingestion;
        this.limits = limits;
    }

    /**
     * Adds a course from a file, or from a folder with all that can be read in it; hidden files and links are passed over.
     *
     * @param language of the course; guessed from its texts where empty
     * @return the course; the one that was made from the same files before, where there is one
     * @throws org.mathassistant.domain.error.MathAssistantException where it can't be read; it says why
     */
    public CourseId add(Path path, Optional<Language> language) {
        List<SourceFile> files = files(path);
        Receipt receipt = ingestion.submit(title(path), language.orElseGet(() -> LanguageGuess.of(files)), files);
        receipt.job().ifPresent(this::await);
        return receipt.course();
    }

    private static String title(Path path) {
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && Files.isRegularFile(path) ? name.substring(0, dot) : name;
    }

    private List<SourceFile> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(read(path, path.getFileName().toString(), new Budget(limits)));
        }
        if (!Files.isDirectory(path)) {
            throw new InvalidInput(FIELD, ProblemCode.NO_SUCH_PATH, FileNames.shown(path.toString()));
        }
        Budget budget = new Budget(limits);
        List<SourceFile> files = new ArrayList<>();
        for (Path file : readable(path)) {
            String name = path.relativize(file).toString().replace('\\', '/');
            files.add(read(file, name, budget));
        }
        return files;
    }

    /** In the order of their names, chapter after chapter. */
    private List<Path> readable(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        return !FileNames.isHidden(name) && (ingestion.accepts(name) || FileNames.isArchive(name));
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts before it reads, so that too much is never in memory. */
    private static SourceFile read(Path file, String name, Budget budget) {
        try {
            long size = Files.size(file);
            budget.countFile();
            budget.countBytes(name, size, size);
            return new SourceFile(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(JobId id) {
        Job job = end(id);
        job.failure().ifPresent(problem -> {
            throw new InvalidInput(problem);
        });
        if (job.state() != JobState.DONE) {
            throw new Unavailable(ProblemCode.CANCELLED);
        }
    }

    private Job end(JobId id) {
        try {
            return ingestion.awaitEnd(id, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(ProblemCode.CANCELLED);
        }
    }
}
