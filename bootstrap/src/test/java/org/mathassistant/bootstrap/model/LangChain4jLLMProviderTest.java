package org.mathassistant.bootstrap.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mathassistant.bootstrap.testing.StandInModel.breakingOff;
import static org.mathassistant.bootstrap.testing.StandInModel.cutAtLength;
import static org.mathassistant.bootstrap.testing.StandInModel.fallingSilent;
import static org.mathassistant.bootstrap.testing.StandInModel.garbage;
import static org.mathassistant.bootstrap.testing.StandInModel.nothing;
import static org.mathassistant.bootstrap.testing.StandInModel.refusing;
import static org.mathassistant.bootstrap.testing.StandInModel.silence;
import static org.mathassistant.bootstrap.testing.StandInModel.slowly;
import static org.mathassistant.bootstrap.testing.StandInModel.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mathassistant.bootstrap.testing.StandInModel;
import org.mathassistant.bootstrap.testing.StandInModel.Behaviour;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.model.LastingModelFailure;
import org.mathassistant.domain.model.ModelEndpoint;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelFailure.Reason;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelMessage;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.PassingModelFailure;
import org.mathassistant.domain.model.ResponseSchema;
import org.mathassistant.domain.model.Sampling;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.infrastructure.langchain4j.LangChain4jAdapters;

/** The contract of {@link ILLMProvider}, kept by both kinds of server. */
class LangChain4jLLMProviderTest {
    private static final String KEY = "sk-very-secret";
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final ModelRequest QUESTION = new ModelRequest(
            List.of(ModelMessage.system("Be brief."), ModelMessage.user("Rolle?")),
            Optional.empty(),
            new Sampling(OptionalDouble.of(0.2), 500));

    private static final StandInModel MODEL = StandInModel.start();
    private static final LangChain4jAdapters ADAPTERS = new LangChain4jAdapters(Clock.systemUTC());

    private final List<String> heard = new ArrayList<>();

    /** The two kinds of server. */
    enum Kind {
        OPENAI,
        OLLAMA;

        ILLMProvider at(String root, Duration silence, Duration total) {
            return this == OPENAI
                    ? ADAPTERS.openAi(new ModelEndpoint(root + "/v1", StandInModel.NAME, KEY, silence, total, 4_096))
                    : ADAPTERS.ollama(new ModelEndpoint(root, StandInModel.NAME, KEY, silence, total, 4_096));
        }

        ILLMProvider patient() {
            return at(MODEL.ollamaUrl(), LONG, LONG);
        }

        ILLMProvider impatient() {
            return at(MODEL.ollamaUrl(), SHORT, LONG);
        }
    }

    @BeforeEach
    void forget() {
        MODEL.forget();
    }

    @AfterAll
    static void close() {
        ADAPTERS.close();
        MODEL.close();
    }

    @ParameterizedTest
    @EnumSource
    void given_a_model_that_answers_the_reply_is_told_in_pieces_and_returned_whole(Kind kind) {
        MODEL.next(slowly("Une fonction dérivable. [1]", Duration.ofMillis(5)));

        ModelReply reply = kind.patient().generate(QUESTION, heard::add);

        assertThat(reply)
                .isEqualTo(
                        new ModelReply("Une fonction dérivable. [1]", new TokenCount(100, 4), ModelReply.Finish.STOP));
        assertThat(heard).containsExactly("Une ", "fonction ", "dérivable. ", "[1]");
        assertThat(kind.patient().identity()).isEqualTo(new Provider(kind.name().toLowerCase(), StandInModel.NAME));
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_request_reaches_the_server(Kind kind) {
        ModelRequest request = new ModelRequest(
                QUESTION.messages(),
                Optional.of(new ResponseSchema(
                        "quiz", "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}")),
                QUESTION.sampling());

        kind.patient().generate(request, ModelListener.NONE);

        JsonNode sent = MODEL.requests().get(0);
        assertThat(sent.path("model").asText()).isEqualTo(StandInModel.NAME);
        assertThat(sent.path("messages").findValuesAsText("role")).containsExactly("system", "user");
        assertThat(sent.path("messages").findValuesAsText("content")).containsExactly("Be brief.", "Rolle?");
        assertThat(MODEL.keys()).containsExactly("Bearer " + KEY);
        if (kind == Kind.OPENAI) {
            assertThat(sent.path("temperature").asDouble()).isEqualTo(0.2);
            assertThat(sent.path("max_tokens").asInt()).isEqualTo(500);
            assertThat(sent.at("/response_format/json_schema/name").asText()).isEqualTo("quiz");
            assertThat(sent.at("/response_format/json_schema/schema/properties/a/type")
                            .asText())
                    .isEqualTo("string");
        } else {
            assertThat(sent.at("/options/temperature").asDouble()).isEqualTo(0.2);
            assertThat(sent.at("/options/num_predict").asInt()).isEqualTo(500);
            assertThat(sent.at("/options/num_ctx").asInt()).isEqualTo(4_096);
            assertThat(sent.at("/format/properties/a/type").asText()).isEqualTo("string");
        }
    }

    @ParameterizedTest
    @EnumSource
    void given_a_reply_at_its_limit_the_finish_says_so(Kind kind) {
        MODEL.next(cutAtLength("Une fonction"));

        assertThat(kind.patient().generate(QUESTION, heard::add).finish()).isEqualTo(ModelReply.Finish.LENGTH);
    }

    @ParameterizedTest
    @EnumSource
    void given_a_reply_without_a_word_its_text_is_empty(Kind kind) {
        MODEL.next(nothing());

        assertThat(kind.patient().generate(QUESTION, heard::add).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI,429,BUSY,true",
        "OPENAI,503,BUSY,true",
        "OPENAI,500,SERVER_ERROR,true",
        "OPENAI,400,NOT_ACCEPTED,false",
        "OPENAI,401,KEY_REFUSED,false",
        "OPENAI,403,KEY_REFUSED,false",
        "OPENAI,404,UNKNOWN_MODEL,false",
        "OLLAMA,429,BUSY,true",
        "OLLAMA,500,SERVER_ERROR,true",
        "OLLAMA,404,UNKNOWN_MODEL,false"
    })
    void given_an_error_status_the_failure_says_whether_to_try_again(
            Kind kind, int status, Reason reason, boolean passing) {
        MODEL.next(status(status));

        ModelFailure failure = failure(kind.patient());

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure).isInstanceOf(passing ? PassingModelFailure.class : LastingModelFailure.class);
        assertThat(MODEL.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void given_a_busy_server_the_time_that_it_asks_for_is_kept(Kind kind) {
        MODEL.next(status(429, "Retry-After", "7"));

        assertThat(failure(kind.patient()))
                .isInstanceOfSatisfying(PassingModelFailure.class, busy -> assertThat(busy.retryAfter())
                        .contains(Duration.ofSeconds(7)));
    }

    @Test
    void given_a_refusal_that_repeats_the_key_the_message_does_not() {
        MODEL.next(refusing(400, "{\"error\":\"bad parameter; your key is " + KEY + "\"}"));

        assertThat(failure(Kind.OPENAI.patient()))
                .hasMessageContaining("bad parameter")
                .hasMessageNotContaining(KEY);
    }

    @Test
    void given_a_question_beyond_the_context_the_failure_says_so() {
        MODEL.next(refusing(400, "{\"error\":{\"code\":\"context_length_exceeded\"}}"));

        assertThat(failure(Kind.OPENAI.patient()).reason()).isEqualTo(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource
    void given_garbage_there_is_no_reply(Kind kind) {
        MODEL.next(garbage());

        assertThat(failure(kind.patient())).isInstanceOf(PassingModelFailure.class);
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void given_a_web_page_there_is_no_reply(Kind kind) {
        MODEL.next(reply -> reply.status(200, "<html>log in first</html>", "Content-Type", "text/html; charset=utf-8"));

        assertThat(failure(kind.patient()).reason()).isEqualTo(Reason.GARBLED);
    }

    @ParameterizedTest
    @EnumSource
    void given_half_a_stream_there_is_no_reply(Kind kind) {
        MODEL.next(breakingOff("Une fonction dérivable"));

        ModelFailure failure = failure(kind.patient());

        assertThat(failure.reason()).isEqualTo(Reason.INCOMPLETE);
        assertThat(failure).isInstanceOf(PassingModelFailure.class);
        assertThat(heard).containsExactly("Une ", "fonction ", "dérivable");
    }

    @ParameterizedTest
    @EnumSource
    void given_silence_the_call_ends_in_time_and_the_server_is_left(Kind kind) {
        for (Behaviour behaviour : List.of(silence(), fallingSilent("Une "))) {
            MODEL.next(behaviour);

            ModelFailure failure = failure(kind.impatient());

            assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(failure).isInstanceOf(LastingModelFailure.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void given_a_reply_that_never_ends_the_call_ends_when_its_whole_time_is_over(Kind kind) {
        MODEL.next(slowly("mot ".repeat(500), Duration.ofMillis(20)));

        assertThat(failure(kind.at(MODEL.ollamaUrl(), SHORT, Duration.ofMillis(700)))
                        .reason())
                .isEqualTo(Reason.TIMED_OUT);
        assertThat(heard).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPENAI,is the model's server running?", "OLLAMA,is Ollama running?"})
    void given_nobody_at_the_address_the_failure_asks_the_right_question(Kind kind, String question)
            throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        ModelFailure failure = failure(kind.at("http://127.0.0.1:" + free, LONG, LONG));

        assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure)
                .isInstanceOf(PassingModelFailure.class)
                .hasMessageContaining("connection refused at http://127.0.0.1:" + free)
                .hasMessageContaining(question);
    }

    @ParameterizedTest
    @EnumSource
    void given_a_listener_that_throws_the_server_is_left_and_the_caller_gets_what_it_threw(Kind kind)
            throws InterruptedException {
        MODEL.next(slowly("mot ".repeat(2_000), Duration.ofMillis(5)));
        IllegalStateException gone = new IllegalStateException("nobody listens");

        assertThatThrownBy(() -> kind.patient().generate(QUESTION, piece -> {
                    throw gone;
                }))
                .isSameAs(gone);
        assertThat(isLeft()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void given_an_interrupt_while_the_model_is_silent_the_call_ends_and_the_server_is_left(Kind kind)
            throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        MODEL.next(reply -> {
            asked.countDown();
            while (true) { // Only a write finds out that the caller has left.
                Thread.sleep(20);
                reply.raw("\n");
            }
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = Thread.ofVirtual().start(() -> {
            try {
                kind.patient().generate(QUESTION, heard::add);
            } catch (RuntimeException e) {
                thrown.set(e);
            }
        });
        asked.await();

        caller.interrupt();
        caller.join(LONG);

        assertThat(thrown.get()).isInstanceOf(Unavailable.class);
        assertThat(isLeft()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void given_that_nobody_waits_any_more_the_call_ends_also_while_the_model_is_silent(Kind kind) {
        ModelListener gone = new ModelListener() {
            @Override
            public void text(String piece) {
                heard.add(piece);
            }

            @Override
            public boolean isGone() {
                return !heard.isEmpty();
            }
        };
        MODEL.next(fallingSilent("Une "));

        assertThatThrownBy(() -> kind.patient().generate(QUESTION, gone)).isInstanceOf(Unavailable.class);
        assertThat(heard).containsExactly("Une ");
    }

    private ModelFailure failure(ILLMProvider provider) {
        return catchThrowableOfType(ModelFailure.class, () -> provider.generate(QUESTION, heard::add));
    }

    private static boolean isLeft() throws InterruptedException {
        for (int tries = 0; tries < 500 && MODEL.brokenOff() == 0; tries++) {
            Thread.sleep(20);
        }
        return MODEL.brokenOff() > 0;
    }
}
