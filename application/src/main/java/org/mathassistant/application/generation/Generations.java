package org.mathassistant.application.generation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.mathassistant.application.reuse.Canonical;
import org.mathassistant.application.reuse.Jitter;
import org.mathassistant.application.reuse.NoCache;
import org.mathassistant.application.reuse.OwnFailures;
import org.mathassistant.application.reuse.SingleFlight;
import org.mathassistant.domain.answer.Provider;
import org.mathassistant.domain.answer.Usage;
import org.mathassistant.domain.cache.CacheKey;
import org.mathassistant.domain.cache.Cached;
import org.mathassistant.domain.model.ModelListener;
import org.mathassistant.domain.model.ModelMessage;
import org.mathassistant.domain.model.ModelReply;
import org.mathassistant.domain.model.ModelRequest;
import org.mathassistant.domain.port.ICache;
import org.mathassistant.domain.request.Freshness;

/**
 * The replies of models, each paid for once. The name of a reply is a digest of everything that decides it: the whole
 * request with its passages, and the model. So when a course was edited elsewhere, and the same passages answer the same
 * question, the model is not asked again; and who may not read a passage never meets a reply that stands on it.
 */
public final class Generations {
    static final String REGION = "generations";

    /** As long as the level that keeps things longest; nearer levels cap it. */
    static final Duration LIFE = Duration.ofHours(24);

    private final ICache<ModelReply> cache;
    private final Jitter jitter;
    private final Clock clock;
    private final SingleFlight<CacheKey, Generated> flights;
    private final String owner;

    /** @param cache {@link NoCache} for none at all */
    public Generations(ICache<ModelReply> cache, Jitter jitter, Clock clock) {
        this(cache, jitter, clock, new SingleFlight<>(), "");
    }

    private Generations(
            ICache<ModelReply> cache,
            Jitter jitter,
            Clock clock,
            SingleFlight<CacheKey, Generated> flights,
            String owner) {
        this.cache = cache;
        this.jitter = jitter;
        this.clock = clock;
        this.flights = flights;
        this.owner = owner;
    }

    /** Those of one caller's own work, which nobody else is served; the same as these where the owner is empty. */
    Generations of(String anOwner) {
        return new Generations(cache, jitter, clock, flights, anOwner);
    }

    /**
     * A reply to this request, kept or new.
     *
     * @param listener hears a new one while it is written, and nothing of a kept one
     * @param worthKeeping whether it may be served again
     */
    Generated get(
            Model model,
            ModelRequest request,
            Freshness freshness,
            ModelListener listener,
            Predicate<ModelReply> worthKeeping) {
        if (freshness.noStore() || cache instanceof NoCache) {
            return anew(model, request, listener);
        }
        CacheKey key = key(model.provider().identity(), request, owner);
        if (freshness.noCache()) {
            return store(key, anew(model, request, listener), worthKeeping);
        }
        return kept(key, freshness)
                .orElseGet(() -> flights.run(
                        key,
                        () -> lead(key, model, request, freshness, listener, worthKeeping),
                        landed -> new Generated(landed.reply(), Usage.NONE, false)));
    }

    /** Looks again first: between the first look and the lead, another flight may have landed. */
    private Generated lead(
            CacheKey key,
            Model model,
            ModelRequest request,
            Freshness freshness,
            ModelListener listener,
            Predicate<ModelReply> worthKeeping) {
        Leader leader = new Leader(listener);
        try {
            return kept(key, freshness).orElseGet(() -> store(key, anew(model, request, leader), worthKeeping));
        } catch (RuntimeException e) {
            throw leader.isToBlameFor(e) ? new SingleFlight.Abandoned(e) : e;
        }
    }

    private Optional<Generated> kept(CacheKey key, Freshness freshness) {
        Instant now = clock.instant();
        return cache.get(key)
                .filter(cached -> freshness
                        .maxAge()
                        .map(oldest -> cached.age(now).compareTo(oldest) <= 0)
                        .orElse(true))
                .map(cached -> new Generated(cached.value(), Usage.NONE, false));
    }

    private static Generated anew(Model model, ModelRequest request, ModelListener listener) {
        ModelReply reply = model.provider().generate(request, listener);
        return new Generated(reply, model.prices().of(reply.tokens()), true);
    }

    private Generated store(CacheKey key, Generated generated, Predicate<ModelReply> worthKeeping) {
        if (worthKeeping.test(generated.reply())) {
            Instant now = clock.instant();
            cache.put(key, new Cached<>(generated.reply(), now, now.plus(jitter.spread(LIFE))));
        }
        return generated;
    }

    static CacheKey key(Provider provider, ModelRequest request, String owner) {
        Canonical form = Canonical.of("generation")
                .with("owner", owner)
                .with("provider", provider.name())
                .with("model", provider.model())
                .with("temperature", Models.text(request.sampling().temperature()))
                .with("maxTokens", Integer.toString(request.sampling().maxTokens()))
                .with("schema", request.schema().map(schema -> schema.json()).orElse(""));
        for (ModelMessage message : request.messages()) {
            form = form.with(message.role().name(), message.text());
        }
        return form.keyIn(REGION);
    }

    /**
     * A reply and how it came.
     *
     * @param usage what it cost this request
     * @param told whether the listener heard it
     */
    record Generated(ModelReply reply, Usage usage, boolean told) {}

    /** Remembers what a leader's own listener threw: that is not the others' failure. */
    private static final class Leader implements ModelListener {
        private final ModelListener listener;
        private final OwnFailures own = new OwnFailures();

        Leader(ModelListener listener) {
            this.listener = listener;
        }

        boolean isToBlameFor(RuntimeException failure) {
            return own.include(failure);
        }

        @Override
        public void text(String piece) {
            own.remembering(() -> listener.text(piece));
        }

        @Override
        public void restart() {
            own.remembering(listener::restart);
        }

        @Override
        public boolean isGone() {
            return listener.isGone();
        }
    }
}
