package org.mathassistant.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.bootstrap.settings.StartProblem.Reason;
import org.mathassistant.domain.course.Language;

class DataFolderTest {
    @TempDir
    Path temporary;

    private static Reason reasonOfNotOpening(Path path) {
        try (DataFolder folder = DataFolder.open(path)) {
            throw new AssertionError("opened " + folder.path());
        } catch (StartProblem problem) {
            return problem.reason();
        }
    }

    @Test
    void a_folder_that_does_not_exist_is_made() {
        Path path = temporary.resolve("a/b");
        try (DataFolder folder = DataFolder.open(path)) {
            assertThat(folder.path()).isEqualTo(path).isDirectory();
        }
    }

    @Test
    void an_open_folder_is_in_use_and_free_again_when_closed() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(reasonOfNotOpening(folder.path())).isEqualTo(Reason.FOLDER_IN_USE);
        }
        DataFolder.open(temporary).close();
    }

    @Test
    void a_path_through_a_file_is_not_writable() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThat(reasonOfNotOpening(file.resolve("data"))).isEqualTo(Reason.FOLDER_NOT_WRITABLE);
    }

    @Test
    void a_folder_of_a_newer_format_is_refused_and_left_alone() throws IOException {
        Files.writeString(temporary.resolve("format"), "2\n");
        assertThat(reasonOfNotOpening(temporary)).isEqualTo(Reason.FOLDER_NEWER);
        assertThat(temporary.resolve("format")).hasContent("2");
    }

    @Test
    void a_format_that_is_no_number_is_refused() throws IOException {
        Files.writeString(temporary.resolve("format"), "two\n");
        assertThat(reasonOfNotOpening(temporary)).isEqualTo(Reason.FOLDER_NEWER);
    }

    @Test
    void the_administrators_token_stays_and_is_the_owners_alone() throws IOException {
        String first;
        try (DataFolder folder = DataFolder.open(temporary)) {
            first = folder.adminToken();
        }
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.adminToken()).isEqualTo(first).hasSizeGreaterThanOrEqualTo(43);
        }
        assertThat(Files.getPosixFilePermissions(temporary.resolve("admin-token")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void the_first_time_comes_once() {
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.firstTime("sample")).isTrue();
            assertThat(folder.firstTime("sample")).isFalse();
        }
        try (DataFolder folder = DataFolder.open(temporary)) {
            assertThat(folder.firstTime("sample")).isFalse();
            assertThat(folder.firstTime("other")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_problem_is_one_line_in_each_language(Reason reason) {
        StartProblem problem = new StartProblem(reason, null, "one", "two", "three");
        for (Language language : Language.values()) {
            assertThat(problem.line(language)).isNotBlank().doesNotContain("\n", "%");
        }
        assertThat(problem.line(Language.FR)).isNotEqualTo(problem.line(Language.EN));
    }

    @Test
    void a_problem_keeps_its_cause() {
        IOException cause = new IOException("disk");
        assertThatThrownBy(() -> {
                    throw new StartProblem(Reason.UNEXPECTED, cause, "x");
                })
                .hasCause(cause);
    }
}
