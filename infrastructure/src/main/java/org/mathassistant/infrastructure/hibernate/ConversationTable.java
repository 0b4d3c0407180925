package org.mathassistant.infrastructure.hibernate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mathassistant.domain.port.ICodec;
import org.mathassistant.domain.session.Session;
import org.mathassistant.domain.session.SessionId;
import org.mathassistant.domain.session.SessionSummary;

/** The rows of conversations: what a list shows, and the whole as bytes, which are never objects for longer than a call. */
final class ConversationTable {
    private static final String COLUMNS = "title, pinned, created_at, used_at, expires_at, turns, content";
    private static final String LISTED = "id, title, pinned, created_at, used_at, turns";
    private static final String OF_OWNER =
            " from conversation where owner = ? and expires_at > ? order by used_at desc, id";
    private static final int FETCH = 100;

    private final ICodec<Session> codec;

    ConversationTable(ICodec<Session> codec) {
        this.codec = codec;
    }

    void insert(Connection connection, Session session) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into conversation (" + COLUMNS + ", owner, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int next = set(insert, session);
            insert.setString(next++, session.owner());
            insert.setString(next, session.id().value());
            insert.executeUpdate();
        }
    }

    void update(Connection connection, Session session) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update conversation set " + COLUMNS.replace(",", " = ?,") + " = ? where id = ?")) {
            update.setString(set(update, session), session.id().value());
            update.executeUpdate();
        }
    }

    Optional<Session> find(Connection connection, SessionId id, Instant now) throws SQLException {
        return find(connection, id, now, "");
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<Session> lock(Connection connection, SessionId id, Instant now) throws SQLException {
        return find(connection, id, now, " for update");
    }

    private Optional<Session> find(Connection connection, SessionId id, Instant now, String mode) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select content from conversation where id = ? and expires_at > ?" + mode)) {
            select.setString(1, id.value());
            select.setObject(2, time(now));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? codec.decode(bytes(rows, 1)) : Optional.empty();
            }
        }
    }

    boolean delete(Connection connection, SessionId id, Instant now) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from conversation where id = ? and expires_at > ?")) {
            delete.setString(1, id.value());
            delete.setObject(2, time(now));
            return delete.executeUpdate() > 0;
        }
    }

    int deleteExpired(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from conversation where expires_at <= ?")) {
            delete.setObject(1, time(now));
            return delete.executeUpdate();
        }
    }

    List<SessionSummary> list(Connection connection, String owner, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + LISTED + OF_OWNER)) {
            select.setString(1, owner);
            select.setObject(2, time(now));
            List<SessionSummary> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new SessionSummary(
                            new SessionId(rows.getString(1)),
                            rows.getString(2),
                            rows.getBoolean(3),
                            instant(rows, 4),
                            instant(rows, 5),
                            rows.getInt(6)));
                }
            }
            return found;
        }
    }

    List<SessionSummary> search(Connection connection, String owner, Instant now, Predicate<Session> wanted)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select content" + OF_OWNER)) {
            select.setFetchSize(FETCH);
            select.setString(1, owner);
            select.setObject(2, time(now));
            List<SessionSummary> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    codec.decode(bytes(rows, 1))
                            .filter(wanted)
                            .map(Session::summary)
                            .ifPresent(found::add);
                }
            }
            return found;
        }
    }

    long count(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from conversation where expires_at > ?")) {
            select.setObject(1, time(now));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** Sets the values of {@link #COLUMNS}; the number of the parameter behind them. */
    private int set(PreparedStatement statement, Session session) throws SQLException {
        byte[] content = codec.encode(session);
        int next = 1;
        statement.setString(next++, session.title());
        statement.setBoolean(next++, session.pinned());
        statement.setObject(next++, time(session.created()));
        statement.setObject(next++, time(session.lastUsed()));
        statement.setObject(next++, time(session.expires()));
        statement.setInt(next++, session.turns().size());
        statement.setBinaryStream(next++, new ByteArrayInputStream(content), content.length);
        return next;
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static byte[] bytes(ResultSet rows, int column) throws SQLException {
        try (InputStream content = rows.getBinaryStream(column)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new SQLException(broken);
        }
    }
}
