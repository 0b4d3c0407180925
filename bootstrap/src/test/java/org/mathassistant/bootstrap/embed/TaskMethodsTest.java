package org.mathassistant.bootstrap.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.TaskMethods;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;

/** Each task has its method, in two forms, and the method runs that task. */
class TaskMethodsTest {
    @TempDir
    static Path folder;

    private static MathAssistantFacade assistant;

    @BeforeAll
    static void open() throws Exception {
        assistant = MathAssistants.builder().dataDir(folder.resolve("data")).build();
        assistant.courses().add(Files.writeString(folder.resolve("tame.md"), """
                # Chapter 1. Tame sequences

                **Definition 1.1 (Tame sequence).** A sequence is *tame* if all of its terms are at most $7$.

                **Theorem 1.2 (Sum).** The sum of two tame sequences is bounded by $14$.

                **Proof.** Add the two bounds.

                **Exercise 1.3.** Show that the sum of a tame sequence and $1$ is bounded.
                """));
    }

    @AfterAll
    static void close() {
        assistant.close();
    }

    static Set<String> tasks() {
        return Tasks.fields().keySet();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_task_has_a_method_for_everyone_and_one_for_a_part_of_the_courses(String task) throws Exception {
        List<Method> methods = Stream.of(TaskMethods.class.getMethods())
                .filter(method -> method.getName().equals(camelCase(task)))
                .toList();

        assertThat(methods).hasSize(2);
        for (Method method : methods) {
            Answer answer = (Answer) method.invoke(
                    assistant,
                    Arrays.stream(method.getParameterTypes())
                            .map(TaskMethodsTest::argument)
                            .toArray());
            assertThat(answer.task()).isEqualTo(task);
            assertThat(answer.text()).isNotBlank();
            assertThat(answer.language()).isEqualTo(Language.EN);
        }
    }

    private static Object argument(Class<?> type) {
        if (type == Scope.class) {
            return Scope.EVERYTHING;
        }
        if (type == Caller.class) {
            return Caller.local(Language.EN);
        }
        return type == List.class ? List.of("1") : "tame sequences";
    }

    private static String camelCase(String task) {
        StringBuilder name = new StringBuilder();
        for (String word : task.split("-")) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
