package org.mathassistant.application.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.reuse.MutableClock;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.error.ProblemCode;
import org.mathassistant.domain.error.Unavailable;
import org.mathassistant.domain.model.LastingModelFailure;
import org.mathassistant.domain.model.ModelFailure;
import org.mathassistant.domain.model.ModelFailure.Reason;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelMessage;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelReply.Finish;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.PassingModelFailure;
import org.mathassistant.domain.model.TokenCount;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.domain.port.IModelMetrics;

class ProvidersTest {
    private static final ModelRequest REQUEST =
            new ModelRequest(List.of(ModelMessage.user("Rolle?")), Optional.empty(), Scripted.SAMPLING);

    private final MutableClock clock = new MutableClock();
    private final List<Duration> slept = new ArrayList<>();
    private final Heard heard = new Heard();

    @Test
    void givenAPassingFailure_retrying_triesAgainAfterPausesThatGrow() {
        Scripted model = new Scripted("m", passing(Reason.BUSY), passing(Reason.SERVER_ERROR), "Oui");

        assertThat(retrying(model, 2).generate(REQUEST, heard).text()).isEqualTo("Oui");
        assertThat(slept).containsExactly(Duration.ofMillis(300), Duration.ofMillis(600));
        assertThat(heard.pieces()).containsExactly("Oui");
    }

    @Test
    void givenNoRetryLeft_retrying_givesTheFailureBack() {
        Scripted model = new Scripted("m", passing(Reason.BUSY));

        assertThat(failure(retrying(model, 2)).reason()).isEqualTo(Reason.BUSY);
        assertThat(model.calls()).isEqualTo(3);
        assertThat(slept).hasSize(2);
    }

    @Test
    void givenALastingFailure_retrying_doesNotTryAgain() {
        Scripted model = new Scripted("m", lasting(Reason.KEY_REFUSED), "Oui");

        assertThat(failure(retrying(model, 2)).reason()).isEqualTo(Reason.KEY_REFUSED);
        assertThat(model.calls()).isEqualTo(1);
    }

    @Test
    void givenATimeThatTheServerNames_retrying_waitsForIt() {
        Scripted model = new Scripted("m", new PassingModelFailure(Reason.BUSY, "", Duration.ofSeconds(3)), "Oui");

        retrying(model, 1).generate(REQUEST, heard);

        assertThat(slept).containsExactly(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(longs = {8_001, 3_600_000})
    void givenATimeThatNobodyWaits_retrying_givesUpAtOnce(long millis) {
        Scripted model = new Scripted("m", new PassingModelFailure(Reason.BUSY, "", Duration.ofMillis(millis)), "Oui");

        assertThat(failure(retrying(model, 2)).reason()).isEqualTo(Reason.BUSY);
        assertThat(slept).isEmpty();
    }

    @Test
    void givenABeginningThatWasTold_retrying_takesItBack() {
        Scripted model = new Scripted("m", passing(Reason.INCOMPLETE), "Oui").telling("Ou");

        retrying(model, 1).generate(REQUEST, heard);

        assertThat(heard.pieces()).containsExactly("Ou", Heard.RESTART, "Oui");
    }

    @Test
    void givenAnInterruptWhileItPauses_retrying_isCancelled() {
        ILLMProvider retrying = new RetryingProvider(new Scripted("m", passing(Reason.BUSY)), 2, () -> 0.5, time -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> retrying.generate(REQUEST, heard))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.problem().code()).isEqualTo(ProblemCode.CANCELLED));
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\uFFFD\uFFFD abc \u0000"})
    void anEmptyOrSenselessReply_isAFailureThatMayPass(String text) {
        assertThat(failure(new SoundProvider(new Scripted("m", Scripted.reply(text)))))
                .isInstanceOf(PassingModelFailure.class);
    }

    @Test
    void aModelThatRunsInCircles_isAFailure() {
        String circle = "et donc la suite converge ".repeat(100);

        assertThat(failure(new SoundProvider(new Scripted("m", circle))).reason())
                .isEqualTo(Reason.GARBLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry, but I can't help with that.",
                "I’m sorry, I cannot answer this.",
                "As an AI, I have no opinion.",
                "Désolé, je ne peux pas répondre à cette demande.",
                "Je ne peux pas vous aider.",
            })
    void aRefusal_isAFailureThatLasts(String text) {
        assertThat(failure(new SoundProvider(new Scripted("m", text))).reason()).isEqualTo(Reason.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La suite converge [1].",
                "I can't overstate how useful Rolle's theorem is [1].",
                "Je ne peux pas conclure sans hypothèse : la suite doit être majorée [1].",
            })
    void aRealAnswer_passes(String text) {
        assertThat(new SoundProvider(new Scripted("m", text))
                        .generate(REQUEST, heard)
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<think>Hm, [1]?</think>~~Oui.|Oui.",
                "<thinking>Hm</thinking>Oui.|Oui.",
                "Oui, <think> est une balise.|Oui, <think> est une balise.",
                "<b>Oui</b>|<b>Oui</b>",
                "<think>Sans fin|''",
            })
    void whatAModelThinksAloud_isNeitherToldNorReturned(String written, String said) {
        String text = written.replace('~', '\n');
        ILLMProvider inPieces = new ILLMProvider() {
            @Override
            public Provider identity() {
                return new Provider("p", "m");
            }

            @Override
            public ModelReply generate(ModelRequest request, ModelListener all) {
                for (String piece : text.split("")) {
                    all.text(piece);
                }
                return Scripted.reply(text);
            }
        };

        assertThat(new SpokenProvider(inPieces).generate(REQUEST, heard).text()).isEqualTo(said);
        assertThat(String.join("", heard.pieces()).strip()).isEqualTo(said);
    }

    @Test
    void whatTheProviderWithholds_isARefusal() {
        ModelReply withheld = new ModelReply("Une", TokenCount.NONE, Finish.WITHHELD);

        assertThat(failure(new SoundProvider(new Scripted("m", withheld))).reason())
                .isEqualTo(Reason.REFUSED);
    }

    @Test
    void givenAModelThatIsDown_breaking_failsAtOnceThenLetsOneTry() {
        Scripted model = new Scripted("m", lasting(Reason.TIMED_OUT), lasting(Reason.TIMED_OUT), "Oui");
        ILLMProvider breaking = new BreakingProvider(model, clock);

        failure(breaking);
        failure(breaking);
        assertThat(failure(breaking).reason()).isEqualTo(Reason.TIMED_OUT);
        assertThat(model.calls()).isEqualTo(2);

        clock.advance(BreakingProvider.PAUSE);
        assertThat(breaking.generate(REQUEST, heard).text()).isEqualTo("Oui");
        assertThat(breaking.generate(REQUEST, heard).text()).isEqualTo("Oui");
    }

    @Test
    void givenRefusals_breaking_staysOpen() {
        Scripted model = new Scripted("m", lasting(Reason.REFUSED));
        ILLMProvider breaking = new BreakingProvider(model, clock);

        for (int i = 0; i < 5; i++) {
            failure(breaking);
        }

        assertThat(model.calls()).isEqualTo(5);
    }

    @Test
    void everyCall_isCountedWithItsOutcomeAndPrice() {
        List<String> counted = new ArrayList<>();
        IModelMetrics metrics = new IModelMetrics() {
            @Override
            public void called(Provider provider, String outcome, Usage usage, Duration time) {
                counted.add(
                        provider.model() + ' ' + outcome + ' ' + usage.cost().stripTrailingZeros());
            }

            @Override
            public void grounded(Provider provider, int markersRemoved, int quotationsChanged) {}
        };
        Prices prices = new Prices(BigDecimal.ONE, BigDecimal.TWO);
        Scripted model = new Scripted("m", passing(Reason.BUSY), new IllegalStateException("gone"), "Oui");
        ILLMProvider metered = new MeteredProvider(model, prices, metrics, clock);

        failure(metered);
        assertThatThrownBy(() -> metered.generate(REQUEST, heard)).hasMessage("gone");
        metered.generate(REQUEST, heard);

        assertThat(counted).containsExactly("m busy 0", "m cancelled 0", "m ok 0.00002");
    }

    private RetryingProvider retrying(ILLMProvider model, int retries) {
        return new RetryingProvider(model, retries, () -> 0.5, slept::add);
    }

    private ModelFailure failure(ILLMProvider provider) {
        return catchThrowableOfType(ModelFailure.class, () -> provider.generate(REQUEST, heard));
    }

    static ModelFailure passing(Reason reason) {
        return new PassingModelFailure(reason, "passing", (Throwable) null);
    }

    static ModelFailure lasting(Reason reason) {
        return new LastingModelFailure(reason, "lasting", null);
    }
}
