package org.mathassistant.bootstrap.settings;

import java.time.Duration;

/**
 * Which model makes vectors, and how it is asked.
 *
 * @param provider {@code EMBEDDING_PROVIDER}: none for search by words alone
 * @param baseUrl {@code EMBEDDING_BASE_URL}: without a key
 * @param model {@code EMBEDDING_MODEL}
 * @param apiKey {@code EMBEDDING_API_KEY}; empty for none. Never printed
 * @param timeout {@code EMBEDDING_TIMEOUT}: of one batch of passages
 * @param retries {@code EMBEDDING_RETRIES}: of one batch
 * @param questionTimeout {@code EMBEDDING_QUESTION_TIMEOUT}: after it, words answer alone
 * @param questionPrefix {@code EMBEDDING_QUESTION_PREFIX}: said before each question
 * @param passagePrefix {@code EMBEDDING_PASSAGE_PREFIX}: said before each passage
 * @param coveredPercent {@code EMBEDDING_COVERED_PERCENT}: similarity, in hundredths, from which a passage covers a question
 *     whatever its words; 0 for never
 */
public record EmbeddingChoice(
        Provider provider,
        String baseUrl,
        String model,
        String apiKey,
        Duration timeout,
        int retries,
        Duration questionTimeout,
        String questionPrefix,
        String passagePrefix,
        int coveredPercent) {
    /** How a model is reached. */
    public enum Provider {
        NONE("http://localhost"),
        OPENAI("https://api.openai.com/v1"),
        OLLAMA("http://localhost:11434");

        private final String baseUrl;

        Provider(String baseUrl) {
            this.baseUrl = baseUrl;
        }
    }

    public EmbeddingChoice {
        if (provider != Provider.NONE && model.isEmpty()) {
            throw new StartProblem(StartProblem.Reason.NO_EMBEDDING_MODEL, null);
        }
    }

    static EmbeddingChoice read(SettingsReader reader) {
        Provider provider = reader.constant("EMBEDDING_PROVIDER", Provider.NONE);
        return new EmbeddingChoice(
                provider,
                reader.webAddress("EMBEDDING_BASE_URL", provider.baseUrl),
                reader.text("EMBEDDING_MODEL", ""),
                reader.text("EMBEDDING_API_KEY", ""),
                reader.duration(
                        "EMBEDDING_TIMEOUT", Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(10)),
                reader.integer("EMBEDDING_RETRIES", 2, 0, 10),
                reader.duration(
                        "EMBEDDING_QUESTION_TIMEOUT",
                        Duration.ofMillis(500),
                        Duration.ofMillis(10),
                        Duration.ofSeconds(10)),
                reader.text("EMBEDDING_QUESTION_PREFIX", ""),
                reader.text("EMBEDDING_PASSAGE_PREFIX", ""),
                reader.integer("EMBEDDING_COVERED_PERCENT", 0, 0, 100));
    }

    public boolean isOn() {
        return provider != Provider.NONE;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "EmbeddingChoice[" + provider + ", " + baseUrl + ", " + model + "]";
    }
}
