package org.mathassistant.infrastructure.hibernate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;

/** Opens the pool of connections and brings the schema up to date. */
final class Database {
    private static final int MAX_CONNECTIONS = 16;
    private static final int MIN_IDLE = 2;
    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(5);

    private Database() {}

    /** @throws Unavailable where the database can't be reached, or was migrated by a newer version */
    static HikariDataSource open(DatabaseUrl url) {
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config(url));
            migrate(url, pool);
            return pool;
        } catch (FlywayValidateException newer) {
            close(pool);
            throw new Unavailable(ProblemCode.STORAGE_NEWER, newer);
        } catch (HikariPool.PoolInitializationException | FlywayException failure) {
            close(pool);
            throw new Unavailable(ProblemCode.STORAGE_UNAVAILABLE, failure);
        }
    }

    private static void close(@Nullable HikariDataSource pool) {
        if (pool != null) {
            pool.close();
        }
    }

    private static HikariConfig config(DatabaseUrl url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("math-assistant");
        config.setDataSource(url.dataSource());
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        config.setMinimumIdle(MIN_IDLE);
        config.setConnectionTimeout(CONNECTION_TIMEOUT.toMillis());
        config.setAutoCommit(false);
        return config;
    }

    /** A schema that a newer version has migrated further is refused: no migration is ignored. */
    private static void migrate(DatabaseUrl url, HikariDataSource pool) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db/migration")
                .placeholders(url.vendor().types())
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate();
    }

    /** The random name of this database, given at its first opening. */
    static String storeId(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("select id from store")) {
                if (rows.next()) {
                    return rows.getString(1);
                }
            }
            String id = UUID.randomUUID().toString();
            statement.executeUpdate("insert into store (id) values ('" + id + "')");
            connection.commit();
            return id;
        }
    }
}
