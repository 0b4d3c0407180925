package org.mathassistant.infrastructure.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mathassistant.infrastructure.hibernate.Samples.course;
import static org.mathassistant.infrastructure.hibernate.Samples.passage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mathassistant.domain.course.CourseId;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.retrieval.RetrievalQuery;

/** The index is made anew from the database whenever it can't be trusted. */
final class IndexHealingTest extends StorageContract {
    @Override
    String databaseUrl() {
        return "";
    }

    @BeforeEach
    void publishACourse() {
        publish(course("a", 1), passage("a", "p").text("suite convergente").build());
    }

    private List<String> search() {
        return storage
                .retriever()
                .retrieve(new RetrievalQuery(
                        "convergente", Set.of(new CourseId("a")), "", Optional.empty(), "", Language.FR, 5))
                .hits()
                .stream()
                .map(hit -> hit.passage().id().value())
                .toList();
    }

    private Path index() {
        return dataFolder.resolve("index");
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.walk(index())) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    @Test
    void givenTheIndexIsLost_itIsBuiltAnew() throws IOException {
        close();
        for (Path file : indexFiles()) {
            Files.delete(file);
        }
        open();
        assertThat(search()).containsExactly("p");
    }

    @Test
    void givenTheIndexIsDamaged_itIsBuiltAnew() throws IOException {
        close();
        for (Path file : indexFiles()) {
            byte[] content = Files.readAllBytes(file);
            if (content.length > 0 && !file.endsWith("stamp.txt")) {
                content[content.length / 2] ^= 0x55;
                Files.write(file, content);
            }
        }
        open();
        assertThat(search()).containsExactly("p");
    }

    @Test
    void givenTheIndexIsCutShort_itIsBuiltAnew() throws IOException {
        close();
        for (Path file : indexFiles()) {
            if (!file.endsWith("stamp.txt")) {
                Files.write(file, new byte[0]);
            }
        }
        open();
        assertThat(search()).containsExactly("p");
    }

    @Test
    void givenAnIndexOfAnotherVersion_itIsBuiltAnewOnce() throws IOException {
        Path stamp = index().resolve("stamp.txt");
        String present = Files.readString(stamp);
        close();
        Files.writeString(stamp, "index 0 lucene 8.0.0 store other");
        open();
        assertThat(search()).containsExactly("p");
        assertThat(Files.readString(stamp)).isEqualTo(present);
    }

    @Test
    void givenTheIndexOfAnotherDatabase_itIsBuiltAnew() {
        close();
        Path other = dataFolder.resolve("other");
        try (HibernateAdapters elsewhere = HibernateAdapters.open("", other, java.time.Clock.systemUTC())) {
            elsewhere
                    .publisher()
                    .publish(
                            course("b", 1),
                            List.of(passage("b", "q").text("suite convergente").build()),
                            List.of());
        }
        replaceIndexBy(other.resolve("index"));
        open();
        assertThat(search()).containsExactly("p");
    }

    private void replaceIndexBy(Path other) {
        try {
            Files.move(index(), dataFolder.resolve("old"));
            Files.move(other, index());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void givenAChangeWasCutOff_theCourseIsIndexedAnew() throws SQLException {
        close();
        inClosedDatabase("update passage set text = 'fonction dérivable'");
        inClosedDatabase("insert into pending_index values ('a', current_timestamp)");
        open();
        assertThat(search()).isEmpty();
        assertThat(counted("select count(*) from pending_index")).isZero();
    }

    @Test
    void givenPassagesThatTheIndexDoesNotKnow_theCourseIsIndexedAnew() throws SQLException {
        inDatabase("insert into passage select 'p2', course_id, 1, superseded, language, file, chapter_number,"
                + " chapter_title, section_number, section_title, kind, number, title, label, page, pdf_page, text,"
                + " proves, solves, refers_to, regions from passage where id = 'p'");
        reopen();
        assertThat(search()).containsExactlyInAnyOrder("p", "p2");
    }

    @Test
    void givenADatabaseOfANewerVersion_itIsRefused() throws SQLException {
        close();
        inClosedDatabase(
                "insert into \"flyway_schema_history\" select 99, '99', 'newer', type, 'V99__newer.sql', checksum,"
                        + " installed_by, installed_on, execution_time, success from \"flyway_schema_history\""
                        + " where \"version\" = '1'");
        assertThatThrownBy(this::open).isInstanceOfSatisfying(Unavailable.class, refusal -> assertThat(
                        refusal.problem().code())
                .isEqualTo(ProblemCode.STORAGE_NEWER));
        inClosedDatabase("delete from \"flyway_schema_history\" where \"version\" = '99'");
        open();
        assertThat(search()).containsExactly("p");
    }

    @Test
    void givenAnotherServerUsesTheFolder_itIsRefused() {
        assertThatThrownBy(() -> HibernateAdapters.open("", dataFolder, java.time.Clock.systemUTC()))
                .isInstanceOf(Unavailable.class);
        assertThat(search()).containsExactly("p");
    }

    private void inDatabase(String sql) throws SQLException {
        close();
        inClosedDatabase(sql);
        open();
    }

    private void inClosedDatabase(String sql) throws SQLException {
        try (Connection connection = DatabaseUrl.embedded(dataFolder.resolve("database"))
                        .dataSource()
                        .getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long counted(String sql) throws SQLException {
        close();
        try (Connection connection = DatabaseUrl.embedded(dataFolder.resolve("database"))
                        .dataSource()
                        .getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } finally {
            open();
        }
    }
}
