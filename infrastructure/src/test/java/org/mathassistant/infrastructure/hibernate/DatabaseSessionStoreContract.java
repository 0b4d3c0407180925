package org.mathassistant.infrastructure.hibernate;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.domain.port.ISessionStore;
import org.mathassistant.infrastructure.SessionStoreContract;
import org.mathassistant.infrastructure.binary.BinaryAdapters;

/** The contract on a database; which one is said by the subclass. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
abstract class DatabaseSessionStoreContract extends SessionStoreContract {
    @TempDir
    Path dataFolder;

    private HibernateAdapters storage;
    private ISessionStore store;
    private String url;

    /** The URL of an empty database; empty for the embedded one. */
    abstract String databaseUrl();

    @BeforeEach
    void start() {
        url = databaseUrl();
        open();
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Override
    protected ISessionStore store() {
        return store;
    }

    @Override
    protected ISessionStore restarted() {
        close();
        open();
        return store;
    }

    private void open() {
        storage = HibernateAdapters.open(url, dataFolder, clock);
        store = storage.sessions(BinaryAdapters.sessionCodec());
    }
}
