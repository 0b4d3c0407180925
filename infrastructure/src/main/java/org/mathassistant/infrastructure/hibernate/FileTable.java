package org.mathassistant.infrastructure.hibernate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.mathassistant.domain.course.SourceFile;

/** Files in the order of their upload, kept under their owner's id; as streams, for H2 takes no longer arrays. */
enum FileTable {
    OF_COURSES("course_file", "course_id"),
    OF_JOBS("job_file", "job_id");

    private final String insert;
    private final String select;
    private final String selectOne;
    private final String delete;

    FileTable(String table, String owner) {
        insert = "insert into " + table + " (" + owner + ", upload_order, name, content) values (?, ?, ?, ?)";
        select = "select name, content from " + table + " where " + owner + " = ? order by upload_order";
        selectOne = "select name, content from " + table + " where " + owner + " = ? and name = ?";
        delete = "delete from " + table + " where " + owner + " = ?";
    }

    void replace(Session session, String owner, List<SourceFile> files) {
        session.doWork(connection -> {
            delete(connection, owner);
            insert(connection, owner, files);
        });
    }

    void delete(Session session, String owner) {
        session.doWork(connection -> delete(connection, owner));
    }

    List<SourceFile> read(Session session, String owner) {
        return session.doReturningWork(connection -> read(connection, owner));
    }

    Optional<SourceFile> read(Session session, String owner, String name) {
        return session.doReturningWork(connection -> read(connection, owner, name));
    }

    private void delete(Connection connection, String owner) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, owner);
            statement.executeUpdate();
        }
    }

    private void insert(Connection connection, String owner, List<SourceFile> files) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int order = 0;
            for (SourceFile file : files) {
                statement.setString(1, owner);
                statement.setInt(2, order++);
                statement.setString(3, file.name());
                statement.setBinaryStream(4, new ByteArrayInputStream(file.content()), file.content().length);
                statement.executeUpdate();
            }
        }
    }

    private List<SourceFile> read(Connection connection, String owner) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, owner);
            List<SourceFile> files = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    files.add(new SourceFile(rows.getString(1), bytes(rows)));
                }
            }
            return files;
        }
    }

    private Optional<SourceFile> read(Connection connection, String owner, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(selectOne)) {
            statement.setString(1, owner);
            statement.setString(2, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new SourceFile(rows.getString(1), bytes(rows))) : Optional.empty();
            }
        }
    }

    private static byte[] bytes(ResultSet rows) throws SQLException {
        try (InputStream content = rows.getBinaryStream(2)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new SQLException(broken);
        }
    }
}
