package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mathassistant.domain.model.ModelEndpoint;
import org.mathassistant.domain.port.IEmbedder;
import org.mathassistant.domain.port.ILLMProvider;
import org.mathassistant.domain.port.IModelProbe;
import org.mathassistant.domain.retrieval.EmbeddingModel;

/** Reaches models over HTTP. All share one client, whose threads are virtual. Closing it ends the calls that run. */
public final class LangChain4jAdapters implements AutoCloseable {
    /** How long a connection may take to be made. */
    static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    /** LangChain4j wants one also where the server wants none. */
    private static final String NO_KEY = "none";

    private final Clock clock;
    private final ExecutorService threads;
    private final HttpClient http;

    public LangChain4jAdapters(Clock clock) {
        OwnJson.prepare();
        this.clock = clock;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_LIMIT)
                .executor(threads)
                .build();
    }

    /** A model behind an OpenAI-compatible server. */
    public ILLMProvider openAi(ModelEndpoint endpoint) {
        return provider(endpoint, Dialect.OPENAI);
    }

    /** How a model behind an OpenAI-compatible server is. */
    public IModelProbe openAiProbe(ModelEndpoint endpoint) {
        return probe(endpoint, Dialect.OPENAI);
    }

    /** A model of Ollama. */
    public ILLMProvider ollama(ModelEndpoint endpoint) {
        return provider(endpoint, Dialect.OLLAMA);
    }

    /** How a model of Ollama is. */
    public IModelProbe ollamaProbe(ModelEndpoint endpoint) {
        return probe(endpoint, Dialect.OLLAMA);
    }

    private ILLMProvider provider(ModelEndpoint endpoint, Dialect dialect) {
        return new LangChain4jLLMProvider(http, endpoint, dialect, clock);
    }

    private IModelProbe probe(ModelEndpoint endpoint, Dialect dialect) {
        return new LangChain4jModelProbe(http, endpoint, dialect);
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdownNow();
    }

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
