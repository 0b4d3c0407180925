package org.mathassistant.infrastructure.hibernate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Which database, and its dialect of the migrations. Its text never shows a password.
 *
 * @param jdbc without credentials for PostgreSQL
 */
record DatabaseUrl(Vendor vendor, String jdbc, Optional<String> user, Optional<String> password) {
    /** What differs between the databases. */
    enum Vendor {
        H2("character large object", "binary large object"),
        POSTGRESQL("text", "bytea");

        private final String longText;
        private final String bytes;

        Vendor(String longText, String bytes) {
            this.longText = longText;
            this.bytes = bytes;
        }

        /** The placeholders of the migrations. */
        Map<String, String> types() {
            return Map.of("long_text", longText, "bytes", bytes);
        }
    }

    private static final String NAME = "math-assistant";

    /**
     * Commits reach the file at once ({@code WRITE_DELAY}), so that what was said to be done outlives a kill; {@code async}
     * survives interrupted threads; texts up to 64 KiB stay in their row; a change of a course may take long, and who wants
     * the same course waits.
     */
    private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=65536;LOCK_TIMEOUT=60000;DB_CLOSE_ON_EXIT=FALSE";

    /** The file that the embedded database in this folder has or will have. */
    static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    static DatabaseUrl embedded(Path folder) {
        Path file = folder.toAbsolutePath().resolve(NAME);
        return new DatabaseUrl(Vendor.H2, "jdbc:h2:async:" + file + H2_OPTIONS, Optional.of("sa"), Optional.of(""));
    }

    /**
     * @param url {@code jdbc:postgresql://host/db?user=…&password=…}, or {@code postgresql://user:password@host/db}
     * @throws IllegalArgumentException for any other form; the message does not repeat the URL, which may hold a password
     */
    static DatabaseUrl postgresql(String url) {
        String plain = url.strip();
        if (plain.startsWith("jdbc:")) {
            plain = plain.substring("jdbc:".length());
        }
        if (!plain.startsWith("postgresql://") && !plain.startsWith("postgres://")) {
            throw new IllegalArgumentException(
                    "DATABASE_URL must start with jdbc:postgresql:// or postgresql://, or be empty for the embedded database");
        }
        return fromUri(plain.substring(plain.indexOf("://") + 3));
    }

    private static DatabaseUrl fromUri(String rest) {
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        int at = authority.lastIndexOf('@');
        String jdbc = "jdbc:postgresql://" + authority.substring(at + 1) + (slash < 0 ? "/" : rest.substring(slash));
        if (at < 0) {
            return new DatabaseUrl(Vendor.POSTGRESQL, jdbc, Optional.empty(), Optional.empty());
        }
        String[] credentials = authority.substring(0, at).split(":", 2);
        return new DatabaseUrl(
                Vendor.POSTGRESQL,
                jdbc,
                Optional.of(decoded(credentials[0])),
                credentials.length > 1 ? Optional.of(decoded(credentials[1])) : Optional.empty());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A source made here and not by {@code DriverManager}, which would find a server's own drivers too. */
    DataSource dataSource() {
        return vendor == Vendor.H2 ? h2() : pg();
    }

    private DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(jdbc);
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        return source;
    }

    private DataSource pg() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbc);
        user.ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        source.setReWriteBatchedInserts(true);
        return source;
    }

    @Override
    public String toString() {
        return vendor.name().toLowerCase(Locale.ROOT) + " database";
    }
}
