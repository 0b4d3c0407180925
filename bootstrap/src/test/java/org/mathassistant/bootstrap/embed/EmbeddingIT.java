package org.mathassistant.bootstrap.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's program, {@code src/test/embedding}: its own Maven build finds the assistant in a repository, as after
 * {@code ./mvnw install}, and everything else where this build has it from; nothing is downloaded.
 */
class EmbeddingIT {
    private static final List<String> MODULES = List.of("domain", "application", "infrastructure", "api", "bootstrap");
    private static final Path PROGRAM = Path.of("src/test/embedding").toAbsolutePath();
    private static final long SECONDS = 300;

    /** What the settings of the build say, in place of the user's: whatever is asked of anyone is asked of this folder. */
    private static final String SETTINGS = """
            <settings><mirrors><mirror><id>here</id><mirrorOf>*</mirrorOf><url>%s</url></mirror></mirrors></settings>
            """;

    @TempDir
    static Path folder;

    private static String classPath = "";

    @BeforeAll
    static void build() throws Exception {
        String maven = System.getProperty("maven.home", "");
        assumeTrue(!maven.isEmpty(), "not started by Maven, which would say where it is");
        copy(PROGRAM, folder);
        Path repository = Files.createDirectories(folder.resolve("repository"));
        install(repository);
        Files.writeString(
                folder.resolve("settings.xml"),
                SETTINGS.formatted(
                        Path.of(System.getProperty("maven.repository")).toUri()));
        run(
                Path.of(maven, "bin", "mvn").toString(),
                "--batch-mode",
                "--quiet",
                "--settings",
                "settings.xml",
                "-Dmaven.repo.local=" + repository,
                "-Dmath-assistant.version=" + version(),
                "-Dmdep.outputFile=class-path.txt",
                "compile",
                "dependency:build-classpath");
        classPath = Files.readString(folder.resolve("class-path.txt")).strip();
    }

    @Test
    void a_program_of_ten_lines_answers_from_a_course_folder() throws Exception {
        List<String> lines = Files.readAllLines(PROGRAM.resolve("src/main/java/Stranger.java"));

        String said = program("Stranger", "course", "What is a tame sequence?");

        assertThat(lines).filteredOn(line -> !line.isBlank()).hasSizeLessThanOrEqualTo(10);
        assertThat(said).contains("at most $7$", "[1]");
    }

    @Test
    void a_program_follows_an_answer_while_it_is_written() throws Exception {
        program("Stranger", "course", "What is a tame sequence?");

        String said = program("Follower", "tame sequences");

        assertThat(said).contains("at most $7$").containsPattern("Sources: [1-9]");
    }

    @Test
    void its_class_path_holds_no_server() {
        List<String> jars = Arrays.stream(classPath.split(System.getProperty("path.separator")))
                .map(jar -> Path.of(jar).getFileName().toString())
                .toList();

        assertThat(jars).anyMatch(jar -> jar.startsWith("math-assistant-bootstrap"));
        assertThat(jars)
                .noneMatch(
                        jar -> jar.matches("(?i).*(payara|glassfish|grizzly|jersey|jakartaee|servlet|jakarta\\.ws).*"));
    }

    private static void install(Path repository) throws IOException {
        Path group = repository.resolve("org/mathassistant");
        copy(Path.of("../pom.xml"), group.resolve("math-assistant"), "math-assistant-" + version() + ".pom");
        for (String module : MODULES) {
            String name = "math-assistant-" + module;
            Path home = group.resolve(name);
            copy(Path.of("..", module, "pom.xml"), home, name + "-" + version() + ".pom");
            String jar = name + "-" + version() + ".jar";
            copy(Path.of("..", module, "target", jar), home, jar);
        }
    }

    private static void copy(Path file, Path artifact, String name) throws IOException {
        Path versioned = Files.createDirectories(artifact.resolve(version()));
        Files.copy(file, versioned.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(all::add);
        }
        for (Path file : all) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static String program(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/classes" + System.getProperty("path.separator") + classPath,
                name));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static String version() {
        return System.getProperty("project.version");
    }

    private static String run(String... command) throws Exception {
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> output + "\n" + read(errors)).isZero();
        return output;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
