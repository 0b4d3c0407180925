package org.mathassistant.bootstrap.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.task.Tasks;

/** {@code docs/tasks-tests.md} names every task, leaves no cell empty, and names tests that there are. */
class TaskTableTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern NAME =
            Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+)(?:\\[([a-z-]+)(?: in (?:FR|EN))?])?)?`");
    private static final Pattern TASK = Pattern.compile("\\[`([a-z-]+)`]\\(tasks\\.md#[a-z-]+\\)");
    /** What a class has that runs its methods for every task. */
    private static final Pattern FOR_ALL = Pattern.compile("TaskSample\\.|Tasks\\.fields\\(\\)");

    private static final int FEWEST_TESTS = 16 * 9;

    @Test
    void everyTaskHasItsRow_andEveryCellNamesATest() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : document().lines().toList()) {
            if (TASK.matcher(line).find()) {
                rows.add(line.substring(2, line.length() - 2).split(" \\| ", -1));
            }
        }

        assertThat(rows.stream().map(cells -> TASK.matcher(cells[0]).replaceAll("$1")))
                .containsExactlyInAnyOrderElementsOf(Tasks.fields().keySet());
        assertThat(rows).allSatisfy(cells -> assertThat(cells).hasSize(12));
        assertThat(rows.stream().flatMap(cells -> Arrays.stream(cells).skip(1)))
                .allMatch(cell -> NAME.matcher(cell).find());
    }

    @Test
    void everyTestThatIsNamed_isThere() throws IOException {
        Map<String, String> sources = testSources();
        List<MatchResult> named = NAME.matcher(document()).results().toList();

        assertThat(named)
                .hasSizeGreaterThan(FEWEST_TESTS)
                .allSatisfy(test -> assertThat(sources).as(test.group()).hasEntrySatisfying(test.group(1), source -> {
                    if (test.group(2) != null) {
                        assertThat(source)
                                .containsPattern("@(Test|ParameterizedTest)\\b[^;{}]*(\\{[^;]*}[^;{}]*)?void "
                                        + test.group(2) + "\\(");
                    }
                    if (test.group(3) != null) {
                        assertThat(source.contains('"' + test.group(3) + '"')
                                        || FOR_ALL.matcher(source).find())
                                .isTrue();
                    }
                }));
    }

    private static String document() throws IOException {
        return Files.readString(HOME.resolve("docs/tasks-tests.md"));
    }

    /** The sources of all modules' tests by the name of their class; of two with one name, both together. */
    private static Map<String, String> testSources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("domain", "application", "infrastructure", "api", "bootstrap")) {
            try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/test/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    sources.merge(name, Files.readString(file), String::concat);
                }
            }
        }
        return sources;
    }
}
