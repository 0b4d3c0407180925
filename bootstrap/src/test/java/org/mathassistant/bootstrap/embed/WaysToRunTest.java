package org.mathassistant.bootstrap.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mathassistant.bootstrap.testing.StandInModel.saying;
import static org.mathassistant.bootstrap.testing.StandInModel.slowly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.application.executor.AnswerListener;
import org.mathassistant.application.usecase.Ask;
import org.mathassistant.bootstrap.testing.StandInModel;
import org.mathassistant.domain.answer.Answer;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.course.Passage;
import org.mathassistant.domain.error.MathAssistantException;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.request.AnswerMode;
import org.mathassistant.domain.request.Caller;
import org.mathassistant.domain.request.Scope;
import org.mathassistant.domain.session.SessionId;

/** Streams and futures of the facade, with a model over HTTP. */
@Timeout(60)
class WaysToRunTest {
    private static final Caller READER = Caller.local(Language.FR);
    private static final String QUESTION = "Qu'est-ce qu'une suite sage ?";
    private static final String ANSWER = "Une suite est sage si elle reste sous $7$ [1].";

    @TempDir
    static Path folder;

    private final StandInModel model = StandInModel.start().usually(saying(ANSWER));
    private final Heard heard = new Heard();

    private MathAssistantFacade assistant;

    @BeforeEach
    void open() throws Exception {
        MathAssistants.Builder builder =
                MathAssistants.builder().dataDir(folder.resolve("data")).setting("CACHE_ENABLED", "false");
        model.settings().forEach(builder::setting);
        assistant = builder.build();
        assistant
                .courses()
                .add(
                        Files.writeString(
                                folder.resolve("suites.md"),
                                "# Chapitre 1. Suites\n\n**Définition 1.1 (Suite sage).** Une suite est *sage* si elle reste sous $7$.\n"));
    }

    @AfterEach
    void close() {
        assistant.close();
        model.close();
    }

    @Test
    void a_stream_tells_steps_passages_and_text_and_brings_the_checked_answer() {
        model.next(slowly("Une suite [9] est sage [1] ici.", Duration.ofMillis(5)));

        Answer answer = assistant.stream(ask(), READER, heard).join();

        assertThat(answer.text()).isEqualTo("Une suite est sage [1] ici.");
        assertThat(answer.grounded()).isTrue();
        assertThat(heard.steps).containsExactly(AnswerListener.Step.RETRIEVE, AnswerListener.Step.WRITE);
        assertThat(heard.passages).extracting(Passage::number).containsExactly("1.1");
        assertThat(heard.pieces).hasSizeGreaterThan(3);
        assertThat(String.join("", heard.pieces)).isEqualTo(answer.text());
    }

    @Test
    void a_task_by_its_name_is_streamed_within_its_conversation() {
        SessionId session = assistant.sessions().create(READER).id();
        Map<String, Object> first = Map.of("question", QUESTION, "session", session.value());
        Map<String, Object> second = Map.of("question", "Donne un exemple.", "session", session.value());

        assistant.stream("ask", first, READER, heard).join();
        assistant.stream("ask", second, READER, heard).join();

        assertThat(assistant.sessions().find(session, READER).turns())
                .extracting(turn -> turn.question())
                .first()
                .isEqualTo(QUESTION);
        assertThat(model.lastPrompt()).contains("suite sage");
    }

    @Test
    void a_stream_that_is_cancelled_ends_the_models_call_and_tells_no_more() throws Exception {
        model.next(slowly("mot ".repeat(2_000), Duration.ofMillis(10)));
        CompletableFuture<Answer> stream = assistant.stream(ask(), READER, heard);
        heard.awaitText();

        stream.cancel(true);

        awaitBrokenOff();
        int told = heard.pieces.size();
        assertThat(stream).isCancelled();
        assertThat(model.brokenOff()).isEqualTo(1);
        assertThat(heard.pieces).hasSize(told).hasSizeLessThan(2_000);
    }

    @Test
    void a_listener_that_is_gone_or_throws_ends_the_models_call() throws Exception {
        model.next(
                slowly("mot ".repeat(2_000), Duration.ofMillis(10)),
                slowly("mot ".repeat(2_000), Duration.ofMillis(10)));
        AnswerListener gone = new AnswerListener() {
            @Override
            public boolean isGone() {
                return true;
            }
        };
        AnswerListener throwing = new AnswerListener() {
            @Override
            public void token(String text) {
                throw new IllegalStateException("enough");
            }
        };

        assertThatThrownBy(assistant.stream(ask(), READER, gone)::join)
                .isInstanceOfAny(CancellationException.class, CompletionException.class);
        assertThatThrownBy(assistant.stream(ask(), READER, throwing)::join)
                .rootCause()
                .hasMessage("enough");
        awaitBrokenOff();

        assertThat(model.brokenOff()).isPositive();
    }

    @Test
    void closing_the_assistant_ends_its_streams() throws Exception {
        model.next(slowly("mot ".repeat(2_000), Duration.ofMillis(10)));
        CompletableFuture<Answer> stream = assistant.stream(ask(), READER, heard);
        heard.awaitText();

        assistant.close();

        awaitBrokenOff();
        assertThatThrownBy(() -> stream.get(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(model.brokenOff()).isEqualTo(1);
    }

    @Test
    void a_future_brings_the_answer() {
        assertThat(assistant.runAsync(ask(), READER).thenApply(Answer::text).join())
                .isEqualTo(ANSWER);
    }

    @Test
    void a_future_that_fails_holds_the_refusal() {
        model.next(StandInModel.status(404));
        Scope modelAlone = Scope.EVERYTHING.inMode(AnswerMode.MODEL);

        assertThatThrownBy(assistant.runAsync(new Ask(QUESTION, Ask.Style.ANSWER, modelAlone), READER)::join)
                .cause()
                .isInstanceOfSatisfying(
                        MathAssistantException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.MODEL_UNAVAILABLE));
        assertThatThrownBy(assistant.stream("ask", Map.of("qeustion", "x"), READER, heard)::join)
                .cause()
                .isInstanceOfSatisfying(
                        MathAssistantException.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo("qeustion"));
    }

    @Test
    void a_future_that_is_cancelled_ends_the_models_call() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        model.next(reply -> {
            asked.countDown();
            reply.words("mot ".repeat(2_000), Duration.ofMillis(10));
        });
        CompletableFuture<Answer> future = assistant.runAsync(ask(), READER);
        assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

        future.cancel(true);

        awaitBrokenOff();
        assertThat(future).isCancelled();
        assertThat(model.brokenOff()).isEqualTo(1);
    }

    private static Ask ask() {
        return new Ask(QUESTION, Ask.Style.ANSWER, Scope.EVERYTHING);
    }

    private void awaitBrokenOff() throws InterruptedException {
        for (int tries = 0; tries < 500 && model.brokenOff() == 0; tries++) {
            Thread.sleep(20);
        }
    }

    /** Keeps what it is told. */
    private static final class Heard implements AnswerListener {
        private final List<Step> steps = Collections.synchronizedList(new ArrayList<>());
        private final List<Passage> passages = Collections.synchronizedList(new ArrayList<>());
        private final List<String> pieces = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch text = new CountDownLatch(1);

        @Override
        public void step(Step step) {
            steps.add(step);
        }

        @Override
        public void passages(List<Passage> found) {
            passages.addAll(found);
        }

        @Override
        public void token(String piece) {
            pieces.add(piece);
            text.countDown();
        }

        void awaitText() throws InterruptedException {
            assertThat(text.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
