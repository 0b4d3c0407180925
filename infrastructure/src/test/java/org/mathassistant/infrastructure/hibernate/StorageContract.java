package org.mathassistant.infrastructure.hibernate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.course.SourceFile;
import org.mathassistant.domain.port.ICoursePublisher.Change;

/** An empty storage for each test; which one is said by the subclass. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class StorageContract {
    @TempDir
    Path dataFolder;

    HibernateAdapters storage;
    String url;

    /** The URL of an empty database; empty for the embedded one. */
    abstract String databaseUrl();

    @BeforeEach
    void start() {
        url = databaseUrl();
        open();
    }

    void open() {
        storage = HibernateAdapters.open(url, dataFolder, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    void reopen() {
        close();
        open();
    }

    Change publish(Course course, Passage... passages) {
        return publish(course, List.of(passages), Samples.files("main.tex"));
    }

    Change publish(Course course, List<Passage> passages, List<SourceFile> files) {
        return storage.publisher().publish(course, passages, files);
    }
}
