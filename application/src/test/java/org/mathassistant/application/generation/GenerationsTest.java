package org.mathassistant.application.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mathassistant.application.generation.Generations.Generated;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.MapCache;
import org.mathassistant.application.reuse.MutableClock;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.model.ModelFailure.Reason;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelMessage;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.model.ResponseSchema;
import org.mathassistant.domain.model.Sampling;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.domain.request.Freshness;

class GenerationsTest {
    private final MutableClock clock = new MutableClock();
    private final Generations generations = new Generations(new MapCache<>("memory"), Jitter.none(), clock);
    private final List<String> heard = new ArrayList<>();

    @Test
    void theSameRequest_isPaidForOnce() {
        Scripted model = new Scripted("m", "Oui");

        Generated first = get(model, "q", Freshness.ANY);
        Generated second = get(model, "q", Freshness.ANY);

        assertThat(model.calls()).isEqualTo(1);
        assertThat(first.told()).isTrue();
        assertThat(first.usage().outputTokens()).isEqualTo(5);
        assertThat(second).isEqualTo(new Generated(Scripted.reply("Oui"), Usage.NONE, false));
        assertThat(heard).containsExactly("Oui");
    }

    @Test
    void everythingThatDecidesAReply_isInItsName() {
        ModelRequest request = request("q");
        Sampling warm = new Sampling(OptionalDouble.of(1), 500);
        Sampling longer = new Sampling(OptionalDouble.of(0.2), 501);
        Sampling own = new Sampling(OptionalDouble.empty(), 500);
        Optional<ResponseSchema> schema = Optional.of(new ResponseSchema("s", "{}"));
        Provider m = new Provider("p", "m");

        assertThat(Stream.of(
                        key(m, request),
                        key(new Provider("p", "n"), request),
                        key(new Provider("o", "m"), request),
                        key(m, request("r")),
                        Generations.key(m, request, "pupil"),
                        key(m, new ModelRequest(request.messages(), Optional.empty(), warm)),
                        key(m, new ModelRequest(request.messages(), Optional.empty(), longer)),
                        key(m, new ModelRequest(request.messages(), Optional.empty(), own)),
                        key(m, new ModelRequest(request.messages(), schema, request.sampling())),
                        key(
                                m,
                                new ModelRequest(
                                        List.of(ModelMessage.system("q")), Optional.empty(), request.sampling()))))
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key.region()).isEqualTo("generations"));
    }

    @Test
    void failuresAndWhatIsNotWorthIt_areNotKept() {
        Scripted failing = new Scripted("m", ProvidersTest.lasting(Reason.REFUSED), "Oui");

        assertThatThrownBy(() -> get(failing, "q", Freshness.ANY)).hasMessage("lasting");
        generations.get(failing.model(4_096), request("q"), Freshness.ANY, heard::add, reply -> false);
        get(failing, "q", Freshness.ANY);

        assertThat(failing.calls()).isEqualTo(3);
    }

    @Test
    void aRequestsFreshness_isObeyed() {
        Scripted model = new Scripted("m", "Oui");
        get(model, "q", Freshness.ANY);

        get(model, "q", new Freshness(true, false, false, Optional.empty()));
        get(model, "q", new Freshness(false, true, false, Optional.empty()));
        assertThat(model.calls()).isEqualTo(3);

        clock.advance(Duration.ofSeconds(60));
        get(model, "q", new Freshness(false, false, false, Optional.of(Duration.ofSeconds(60))));
        assertThat(model.calls()).isEqualTo(3);
        get(model, "q", new Freshness(false, false, false, Optional.of(Duration.ofSeconds(59))));
        assertThat(model.calls()).isEqualTo(4);
    }

    @Test
    void withoutACache_everyRequestCallsTheModel() {
        Scripted model = new Scripted("m", "Oui");
        Generations none = new Generations(new NoCache<>(), Jitter.none(), clock);

        none.get(model.model(4_096), request("q"), Freshness.ANY, heard::add, reply -> true);
        none.get(model.model(4_096), request("q"), Freshness.ANY, heard::add, reply -> true);

        assertThat(model.calls()).isEqualTo(2);
    }

    @Test
    void manyAtOnce_shareOneCall() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        List<String> calls = new ArrayList<>();
        Model slow = model((request, listener) -> {
            calls.add("call");
            asked.countDown();
            await(go);
            return Scripted.reply("Oui");
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Generated>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(threads.submit(
                        () -> generations.get(slow, request("q"), Freshness.ANY, ModelListener.NONE, reply -> true)));
            }
            asked.await();
            go.countDown();
            for (Future<Generated> one : all) {
                assertThat(one.get().reply().text()).isEqualTo("Oui");
            }
        }
        assertThat(calls).hasSize(1);
    }

    @Test
    void aLeaderWhoLeaves_doesNotSpoilItForTheOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Model slow = model((request, listener) -> {
            asked.countDown();
            await(go);
            listener.text("Oui");
            return Scripted.reply("Oui");
        });
        ModelListener gone = piece -> {
            throw new IllegalStateException("gone");
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Generated> leader =
                    threads.submit(() -> generations.get(slow, request("q"), Freshness.ANY, gone, reply -> true));
            asked.await();
            Future<Generated> joiner = threads.submit(
                    () -> generations.get(slow, request("q"), Freshness.ANY, ModelListener.NONE, reply -> true));
            go.countDown();

            assertThat(joiner.get().reply().text()).isEqualTo("Oui");
            assertThatThrownBy(leader::get).hasRootCauseMessage("gone");
        }
    }

    private Generated get(Scripted model, String question, Freshness freshness) {
        return generations.get(model.model(4_096), request(question), freshness, heard::add, reply -> true);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ModelRequest request(String question) {
        return new ModelRequest(List.of(ModelMessage.user(question)), Optional.empty(), Scripted.SAMPLING);
    }

    private static Model model(java.util.function.BiFunction<ModelRequest, ModelListener, ModelReply> generate) {
        ILLMProvider provider = new ILLMProvider() {
            @Override
            public Provider identity() {
                return new Provider("p", "m");
            }

            @Override
            public ModelReply generate(ModelRequest request, ModelListener listener) {
                return generate.apply(request, listener);
            }
        };
        return new Model(provider, Scripted.SAMPLING, 4_096, 0, Prices.NONE);
    }

    private static CacheKey key(Provider provider, ModelRequest request) {
        return Generations.key(provider, request, "");
    }
}
