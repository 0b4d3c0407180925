package org.mathassistant.bootstrap.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mathassistant.application.generation.Prices;
import org.mathassistant.domain.model.ModelEndpoint;
import org.mathassistant.domain.model.Sampling;

/**
 * A model that writes answers; each name stands behind {@code LLM_}, or {@code LLM_FALLBACK_} for the one that stands in.
 *
 * @param provider {@code PROVIDER}: the kind of server
 * @param endpoint {@code BASE_URL}, {@code MODEL}, {@code API_KEY}, {@code TIMEOUT} (of silence), {@code TOTAL_TIMEOUT},
 *     {@code CONTEXT_TOKENS}
 * @param sampling {@code TEMPERATURE} and {@code MAX_TOKENS}
 * @param retries {@code RETRIES}
 * @param prices {@code PRICE_INPUT} and {@code PRICE_OUTPUT}, for a million tokens
 */
public record ModelSettings(Provider provider, ModelEndpoint endpoint, Sampling sampling, int retries, Prices prices) {
    static final String PREFIX = "LLM_";
    static final String FALLBACK_PREFIX = "LLM_FALLBACK_";

    /** The kinds of server; {@code offline} is none. */
    public enum Provider {
        OFFLINE(""),
        OPENAI("https://api.openai.com/v1"),
        OLLAMA("http://127.0.0.1:11434");

        private final String usualUrl;

        Provider(String usualUrl) {
            this.usualUrl = usualUrl;
        }
    }

    private static final String MODEL_EXAMPLES = "llama3.2, gpt-4.1-mini, …";
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MIN_PROMPT = 1_500;

    /** Empty where the provider is {@code offline}. */
    static Optional<ModelSettings> read(SettingsReader reader, String prefix) {
        Provider provider = reader.constant(prefix + "PROVIDER", Provider.OFFLINE);
        return provider == Provider.OFFLINE ? Optional.empty() : Optional.of(read(reader, prefix, provider));
    }

    private static ModelSettings read(SettingsReader reader, String prefix, Provider provider) {
        Duration silence = reader.duration(prefix + "TIMEOUT", Duration.ofSeconds(30), SHORTEST, LONGEST);
        Duration whole = silence.compareTo(Duration.ofMinutes(5)) > 0 ? silence : Duration.ofMinutes(5);
        int reply = reader.integer(prefix + "MAX_TOKENS", 2_000, 16, 1_000_000);
        ModelEndpoint endpoint = new ModelEndpoint(
                reader.webAddress(prefix + "BASE_URL", provider.usualUrl),
                reader.required(prefix + "MODEL", MODEL_EXAMPLES),
                reader.text(prefix + "API_KEY", ""),
                silence,
                reader.duration(prefix + "TOTAL_TIMEOUT", whole, silence, LONGEST),
                reader.integer(
                        prefix + "CONTEXT_TOKENS",
                        Math.max(8_192, reply + MIN_PROMPT),
                        reply + MIN_PROMPT,
                        10_000_000));
        return new ModelSettings(
                provider,
                endpoint,
                new Sampling(temperature(reader, prefix + "TEMPERATURE"), reply),
                reader.integer(prefix + "RETRIES", 2, 0, 10),
                new Prices(price(reader, prefix + "PRICE_INPUT"), price(reader, prefix + "PRICE_OUTPUT")));
    }

    /** {@code default} leaves it to the model: some take none. */
    private static OptionalDouble temperature(SettingsReader reader, String name) {
        return reader.text(name, "0.2").equalsIgnoreCase("default")
                ? OptionalDouble.empty()
                : OptionalDouble.of(reader.decimal(name, new BigDecimal("0.2"), BigDecimal.TWO)
                        .doubleValue());
    }

    private static BigDecimal price(SettingsReader reader, String name) {
        return reader.decimal(name, BigDecimal.ZERO, BigDecimal.valueOf(1_000_000));
    }
}
