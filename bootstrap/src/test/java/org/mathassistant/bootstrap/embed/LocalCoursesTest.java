package org.mathassistant.bootstrap.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.domain.course.Course;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.InvalidInput;
import org.mathassistant.domain.error.LimitExceeded;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.Caller;

/** Courses from files of this machine, and one method for each task on them. */
class LocalCoursesTest {
    private static final String FRENCH =
            "# Chapitre 1. Suites\n\n**Définition 1.1 (Suite sage).** Une suite est *sage* si elle reste sous $7$.\n";

    @TempDir
    Path temporary;

    private Path course;
    private MathAssistantFacade assistant;

    @BeforeEach
    void open() throws IOException {
        course = Files.createDirectories(temporary.resolve("Suites sages"));
        assistant = MathAssistants.builder()
                .dataDir(temporary.resolve("data"))
                .setting("MAX_UPLOAD_FILES", "3")
                .build();
    }

    @AfterEach
    void close() {
        assistant.close();
    }

    private Path write(String name, String text) throws IOException {
        Path file = course.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static ProblemCode codeOf(Throwable failure) {
        return ((org.mathassistant.domain.error.MathAssistantException) failure)
                .problem()
                .code();
    }

    @Test
    void a_folder_is_a_course_without_what_is_hidden_or_can_not_be_read() throws IOException {
        write("1/suites.md", FRENCH);
        write(
                "2/series.md",
                "# Chapitre 2. Séries\n\n**Définition 2.1 (Série douce).** Une série est *douce* si elle est finie.\n");
        write("picture.png", "no picture");
        write(".git/notes.md", "# Chapitre 9. Caché\n");
        Files.createSymbolicLink(course.resolve("away.md"), write("../elsewhere.md", "# Chapitre 8. Ailleurs\n"));

        Course added = assistant.courses().add(course);

        assertThat(added.title()).isEqualTo("Suites sages");
        assertThat(added.language()).isEqualTo(Language.FR);
        assertThat(assistant.courses().outline(added.id(), Caller.local()).chapters())
                .hasSize(2);
        assertThat(assistant.ask("Qu'est-ce qu'une suite sage ?").text()).contains("$7$", "[1]");
    }

    @Test
    void a_file_is_a_course_and_the_same_file_is_the_same_course() throws IOException {
        Path file = write("suites.md", FRENCH);

        Course added = assistant.courses().add(file);

        assertThat(added.title()).isEqualTo("suites");
        assertThat(assistant.courses().add(file)).isEqualTo(added);
    }

    @Test
    void the_language_is_guessed_by_small_words_or_said() throws IOException {
        Path english = write(
                "tame.md", "# Chapter 1. Tame\n\n**Definition 1.1.** A set is *tame* if all of its members are.\n");
        Path neither = write("x.md", "# 1. X\n\n$x$ dans le sens de Y, the Z.\n");

        assertThat(assistant.courses().add(english).language()).isEqualTo(Language.EN);
        assertThat(assistant.courses().add(neither, Language.FR).language()).isEqualTo(Language.FR);
    }

    @Test
    void what_is_not_there_empty_or_too_much_is_refused() throws IOException {
        assertThatThrownBy(() -> assistant.courses().add(course.resolve("nothing.md")))
                .isInstanceOf(InvalidInput.class)
                .satisfies(failure -> assertThat(codeOf(failure)).isEqualTo(ProblemCode.NO_SUCH_PATH));
        assertThatThrownBy(() -> assistant.courses().add(course))
                .satisfies(failure -> assertThat(codeOf(failure)).isEqualTo(ProblemCode.NO_FILE));
        for (int i = 1; i <= 3; i++) {
            write(i + ".md", FRENCH + i);
        }
        assertThat(assistant.courses().add(course).title()).isEqualTo("Suites sages");
        write("4.md", FRENCH);
        assertThatThrownBy(() -> assistant.courses().add(course))
                .isInstanceOf(LimitExceeded.class)
                .satisfies(failure -> assertThat(codeOf(failure)).isEqualTo(ProblemCode.TOO_MANY_FILES));
    }
}
