package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpClient;
import java.time.Duration;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.retrieval.EmbeddingModel;

/** Models over HTTP. */
public final class LangChain4jAdapters {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    /** LangChain4j wants one also where the server wants none. */
    private static final String NO_KEY = "none";

    private LangChain4jAdapters() {}

    /**
     * An embedding model of a server that speaks as OpenAI's does.
     *
     * @param baseUrl up to and with the version ({@code https://api.openai.com/v1})
     * @param apiKey empty where the server wants none
     * @param timeout of one request
     */
    public static IEmbedder openAiEmbedder(String baseUrl, String model, String apiKey, Duration timeout) {
        OpenAiEmbeddingModel server = OpenAiEmbeddingModel.builder()
                .httpClientBuilder(http())
                .baseUrl(baseUrl)
                .apiKey(apiKey.isEmpty() ? NO_KEY : apiKey)
                .modelName(model)
                .timeout(timeout)
                .maxRetries(0)
                .build();
        return new LangChain4jEmbedder(
                new EmbeddingModel("openai", model), server, new EmbeddingFailures(baseUrl, model));
    }

    /**
     * An embedding model of Ollama.
     *
     * @param baseUrl of the server ({@code http://localhost:11434})
     * @param timeout of one request
     */
    public static IEmbedder ollamaEmbedder(String baseUrl, String model, Duration timeout) {
        OllamaEmbeddingModel server = OllamaEmbeddingModel.builder()
                .httpClientBuilder(http())
                .baseUrl(baseUrl)
                .modelName(model)
                .timeout(timeout)
                .maxRetries(0)
                .build();
        return new LangChain4jEmbedder(
                new EmbeddingModel("ollama", model), server, new EmbeddingFailures(baseUrl, model));
    }

    private static HttpClientBuilder http() {
        return JdkHttpClient.builder()
                .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1))
                .connectTimeout(CONNECT_LIMIT);
    }
}
