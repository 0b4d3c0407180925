package org.mathassistant.infrastructure.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.hibernate.SessionFactory;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.port.ICoursePublisher;
import org.mathassistant.domain.port.ICourseRepository;
import org.mathassistant.domain.port.IJobRepository;
import org.mathassistant.domain.port.IPassageRepository;
import org.mathassistant.domain.port.IRetriever;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.domain.session.Session;

/** Storage and search on one database and one index. Thread-safe. */
public final class HibernateAdapters implements AutoCloseable {
    /** How long the database may take to say that it is there, in seconds. */
    private static final int PROBE_SECONDS = 2;

    private final HikariDataSource pool;
    private final SessionFactory sessions;
    private final IndexHealing healing;
    private final ICourseRepository courses;
    private final ICoursePublisher publisher;
    private final IPassageRepository passages;
    private final IJobRepository jobs;
    private final IRetriever retriever;
    private final Store store;
    private final Clock clock;

    private HibernateAdapters(HikariDataSource pool, SessionFactory sessions, Clock clock) {
        this.pool = pool;
        this.sessions = sessions;
        this.clock = clock;
        store = new Store(sessions);
        IndexReading index = new IndexReading(sessions);
        healing = new IndexHealing(store, index);
        CourseChange change = new CourseChange(store, healing, clock);
        courses = new HibernateCourseRepository(store, change);
        publisher = new HibernateCoursePublisher(change);
        passages = new HibernatePassageRepository(store);
        jobs = new HibernateJobRepository(store);
        retriever = new HibernateSearchRetriever(store, index);
    }

    /**
     * Opens the storage; makes or migrates it, and makes the index anew where it is lost, damaged or of another version,
     * which takes about a second for a thousand passages.
     *
     * @param databaseUrl {@code jdbc:postgresql://…} or {@code postgresql://user:password@host/database}; empty for a
     *     database of its own in the data folder
     * @param dataFolder holds the folders {@code index} and, with a database of its own, {@code database}
     * @throws IllegalArgumentException for a URL of another form
     * @throws Unavailable where the database can't be reached or used
     */
    public static HibernateAdapters open(String databaseUrl, Path dataFolder, Clock clock) {
        DatabaseUrl url =
                databaseUrl.isBlank() ? embedded(dataFolder.resolve("database")) : DatabaseUrl.postgresql(databaseUrl);
        HikariDataSource pool = Database.open(url);
        try {
            return open(pool, dataFolder.resolve("index"), clock);
        } catch (SQLException | RuntimeException failure) {
            pool.close();
            throw failure instanceof Unavailable known
                    ? known
                    : new Unavailable(ProblemCode.STORAGE_UNAVAILABLE, failure);
        }
    }

    private static DatabaseUrl embedded(Path folder) {
        try {
            EmbeddedFile.heal(DatabaseUrl.file(folder));
        } catch (IOException unreadable) {
            throw new Unavailable(ProblemCode.STORAGE_UNAVAILABLE, unreadable);
        }
        return DatabaseUrl.embedded(folder);
    }

    private static HibernateAdapters open(HikariDataSource pool, Path indexFolder, Clock clock) throws SQLException {
        IndexFolder folder = new IndexFolder(indexFolder, Database.storeId(pool));
        boolean usable = folder.isUsable();
        HibernateAdapters adapters = new HibernateAdapters(pool, Sessions.open(pool, indexFolder), clock);
        adapters.healing.healAll();
        if (!usable) {
            folder.stamp();
        }
        return adapters;
    }

    public ICourseRepository courses() {
        return courses;
    }

    public ICoursePublisher publisher() {
        return publisher;
    }

    public IPassageRepository passages() {
        return passages;
    }

    public IJobRepository jobs() {
        return jobs;
    }

    public IRetriever retriever() {
        return retriever;
    }

    /** Conversations, kept beside the courses. */
    public ISessionStore sessions(ICodec<Session> codec) {
        return new HibernateSessionStore(store, new ConversationTable(codec), clock);
    }

    /** Whether the database answers just now. */
    public boolean isHealthy() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(PROBE_SECONDS);
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        sessions.close();
        pool.close();
    }
}
