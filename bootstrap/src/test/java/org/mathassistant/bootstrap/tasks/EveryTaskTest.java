package org.mathassistant.bootstrap.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mathassistant.bootstrap.testing.StandInModel.saying;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.prompt.Prompt;
import org.mathassistant.application.result.Form;
import org.mathassistant.application.result.Forms;
import org.mathassistant.application.running.BatchResult;
import org.mathassistant.application.task.Tasks;
import org.mathassistant.bootstrap.testing.StandInModel;
import org.mathassistant.bootstrap.testing.TaskSample;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.answer.Citation;
import org.mathassistant.domain.answer.Notice;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.result.Structured;

/** Each of the sixteen tasks through the facade, in both languages, without a model and with one that errs. */
class EveryTaskTest {
    private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");
    private static final Map<Language, Pattern> LITTLE_WORDS = new EnumMap<>(Map.of(
            Language.FR, Pattern.compile("(?i)\\b(le|la|les|de|du|des|une?|est|et|pas|que)\\b"),
            Language.EN, Pattern.compile("(?i)\\b(the|of|an?|is|and|not|that|it)\\b")));
    private static final StandInModel MODEL = StandInModel.start();

    @TempDir
    static Path folder;

    private static Install alone;
    private static Install helped;

    @BeforeAll
    static void open() {
        alone = Install.at(folder.resolve("alone"), Map.of(), Install.SAMPLE);
        helped = Install.at(folder.resolve("helped"), MODEL.settings(), Install.SAMPLE);
    }

    @AfterAll
    static void close() {
        alone.close();
        helped.close();
        MODEL.close();
    }

    @BeforeEach
    void calm() {
        MODEL.forget();
        MODEL.usually(saying("Rien."));
    }

    static Stream<TaskSample> tasks() {
        return TaskSample.all();
    }

    static Stream<TaskSample> texts() {
        return tasks().filter(sample -> sample.reply().isEmpty());
    }

    /** In one language: what is wrong with a result is the same in all. */
    static Stream<Arguments> flaws() {
        return TaskSample.in(Language.FR).flatMap(sample -> sample.flaws().entrySet().stream()
                .map(flaw -> Arguments.of(sample, flaw.getKey(), flaw.getValue())));
    }

    @Test
    void thereIsASampleOfEveryTask() {
        for (Language language : Language.values()) {
            assertThat(TaskSample.in(language).map(TaskSample::task))
                    .containsExactlyInAnyOrderElementsOf(Tasks.fields().keySet());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void withoutAModel_theCourseAnswers(TaskSample sample) {
        Answer answer = alone.run(sample);

        assertIsOf(sample, answer, alone);
        assertThat(answer.provider().name()).isEqualTo("offline");
        assertThat(littleWords(answer, sample.language())).isGreaterThan(littleWords(answer, other(sample.language())));
        assertThat(answer.structured().isPresent())
                .as("what needs no judgement has its result")
                .isEqualTo(sample.task().startsWith("generate-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void withAModel_itIsToldTheTaskInItsLanguage_andItsWordsAreTaken(TaskSample sample) {
        MODEL.next(saying(sample.good()));

        Answer answer = helped.run(sample);

        assertIsOf(sample, answer, helped);
        assertThat(answer.provider().name()).isEqualTo("openai");
        assertThat(codes(answer)).isEmpty();
        assertThat(answer.structured().isPresent()).isEqualTo(sample.reply().isPresent());
        assertThat(MODEL.requests()).hasSize(1);
        assertThat(MODEL.lastPrompt())
                .startsWith(Prompt.valueOf(sample.task().replace('-', '_').toUpperCase(Locale.ROOT))
                        .in(sample.language(), Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void anInventedMarker_isTakenOutAndSaid(TaskSample sample) {
        MODEL.next(saying(sample.good().replace("[1]", "[1][99]")));

        Answer answer = helped.run(sample);

        assertIsOf(sample, answer, helped);
        assertThat(codes(answer)).containsExactly(Notice.Code.MARKERS_REMOVED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("flaws")
    void aFlawedResult_isRepairedOnce(TaskSample sample, String name, String flawed) {
        MODEL.next(saying(flawed), saying(sample.good()));

        Answer answer = helped.run(sample);

        assertIsOf(sample, answer, helped);
        assertThat(answer.structured()).isPresent();
        assertThat(MODEL.requests()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("flaws")
    void aResultThatStaysFlawed_isRefused(TaskSample sample, String name, String flawed) {
        MODEL.next(saying(flawed), saying(flawed));

        assertThat(flawed).isNotEqualTo(sample.good());
        assertThatThrownBy(() -> helped.run(sample))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.RESULT_UNUSABLE));
        assertThat(MODEL.requests()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aModelThatWillNot_leavesItToTheCourse(TaskSample sample) {
        MODEL.usually(saying("I'm sorry, but I can't help with that."));

        Answer answer = helped.run(sample);

        assertIsOf(sample, answer, helped);
        assertThat(answer.provider().name()).isEqualTo("offline");
        assertThat(codes(answer)).containsExactly(Notice.Code.MODEL_UNAVAILABLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void streamed_aTextComesPieceByPiece_andAResultOnlyWhole(TaskSample sample) {
        MODEL.next(saying(sample.good()));
        List<String> pieces = new ArrayList<>();

        Answer answer = helped.assistant().stream(
                        sample.task(), sample.within(helped.course(sample)), Install.READER, new AnswerListener() {
                            @Override
                            public void token(String text) {
                                pieces.add(text);
                            }
                        })
                .join();

        assertIsOf(sample, answer, helped);
        if (sample.reply().isPresent()) {
            assertThat(pieces).isEmpty();
        } else {
            assertThat(pieces).hasSizeGreaterThan(1);
            assertThat(String.join("", pieces)).isEqualTo(answer.text());
        }
    }

    @Test
    void inABatch_everyTaskAnswersInItsPlace() {
        List<TaskSample> samples = tasks().toList();

        List<BatchResult> results = alone.assistant()
                .batch(samples.stream().map(alone::job).toList(), Install.READER)
                .results()
                .toCompletableFuture()
                .join();

        assertThat(results).hasSameSizeAs(samples);
        for (int i = 0; i < samples.size(); i++) {
            Answer answer = ((BatchResult.Answered) results.get(i)).answer();
            assertIsOf(samples.get(i), answer, alone);
            assertThat(answer.content()).isEqualTo(alone.run(samples.get(i)).content());
        }
    }

    /** Of that task, in that language, on the course of that language, and its result in its form. */
    private static void assertIsOf(TaskSample sample, Answer answer, Install install) {
        assertThat(answer.task()).isEqualTo(sample.task());
        assertThat(answer.language()).isEqualTo(sample.language());
        assertThat(answer.grounded()).isTrue();
        assertThat(MARKER.matcher(answer.text()).results().map(found -> Integer.valueOf(found.group(1))))
                .hasSameElementsAs(
                        answer.citations().stream().map(Citation::marker).toList());
        assertThat(answer.citations()).isNotEmpty().allSatisfy(citation -> {
            assertThat(citation.passage().courseId().value()).isEqualTo(install.course(sample));
            assertThat(install.assistant().courses().passage(citation.passage().id(), Install.READER))
                    .isEqualTo(citation.passage());
        });
        answer.structured()
                .ifPresent(result -> assertThat(readAgain(sample, result)).isEqualTo(result));
    }

    /** But for the one that this model reads less than the course has. */
    private static List<Notice.Code> codes(Answer answer) {
        return answer.notices().stream()
                .map(Notice::code)
                .filter(code -> code != Notice.Code.CONTEXT_CUT)
                .toList();
    }

    private static Structured readAgain(TaskSample sample, Structured result) {
        Form<? extends Structured> form = Forms.named(sample.task()).orElseThrow();
        return form.read(Forms.treeOf(result));
    }

    private static long littleWords(Answer answer, Language language) {
        return Objects.requireNonNull(LITTLE_WORDS.get(language))
                .matcher(answer.text())
                .results()
                .count();
    }

    private static Language other(Language language) {
        return language == Language.FR ? Language.EN : Language.FR;
    }
}
