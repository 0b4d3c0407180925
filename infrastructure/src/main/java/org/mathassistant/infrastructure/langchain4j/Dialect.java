package org.mathassistant.infrastructure.langchain4j;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.Map;
import org.mathassistant.domain.model.ModelEndpoint;
import org.mathassistant.domain.model.Sampling;

/** What differs between the servers that models run on. */
enum Dialect {
    OPENAI("openai", "/models") {
        @Override
        StreamingChatModel model(ModelEndpoint endpoint, Sampling sampling, HttpClientBuilder http) {
            OpenAiChatRequestParameters.Builder limits = OpenAiChatRequestParameters.builder();
            if (endpoint.baseUrl().startsWith(OPENAI_ITSELF)) {
                limits.maxCompletionTokens(sampling.maxTokens()); // its newer models know no other name
            } else {
                limits.maxOutputTokens(sampling.maxTokens());
            }
            OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder builder = OpenAiStreamingChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(endpoint.baseUrl())
                    .modelName(endpoint.model())
                    .strictJsonSchema(true)
                    .defaultRequestParameters(limits.build());
            sampling.temperature().ifPresent(builder::temperature);
            if (!endpoint.apiKey().isEmpty()) {
                builder.apiKey(endpoint.apiKey());
            }
            return builder.build();
        }

        @Override
        String isItRunning() {
            return "is the model's server running?";
        }

        @Override
        String noSuchModel(ModelEndpoint endpoint) {
            return "check LLM_MODEL, and that LLM_BASE_URL ends as the server wants it (often in /v1)";
        }
    },

    OLLAMA("ollama", "/api/tags") {
        @Override
        StreamingChatModel model(ModelEndpoint endpoint, Sampling sampling, HttpClientBuilder http) {
            OllamaStreamingChatModel.OllamaStreamingChatModelBuilder builder = OllamaStreamingChatModel.builder()
                    .httpClientBuilder(http)
                    .baseUrl(endpoint.baseUrl())
                    .modelName(endpoint.model())
                    .numCtx(endpoint.contextTokens())
                    .numPredict(sampling.maxTokens());
            sampling.temperature().ifPresent(builder::temperature);
            if (!endpoint.apiKey().isEmpty()) {
                builder.customHeaders(Map.of("Authorization", "Bearer " + endpoint.apiKey()));
            }
            return builder.build();
        }

        @Override
        String isItRunning() {
            return "is Ollama running?";
        }

        @Override
        String noSuchModel(ModelEndpoint endpoint) {
            return "run \"ollama pull " + endpoint.model() + "\"";
        }
    };

    static final String OPENAI_ITSELF = "https://api.openai.com/";

    private final String code;
    private final String listPath;

    Dialect(String code, String listPath) {
        this.code = code;
        this.listPath = listPath;
    }

    /** The name of the provider in settings and answers. */
    String code() {
        return code;
    }

    /** Where the server lists its models, under the base URL. */
    String listPath() {
        return listPath;
    }

    abstract StreamingChatModel model(ModelEndpoint endpoint, Sampling sampling, HttpClientBuilder http);

    /** The question to ask oneself where nobody answers. */
    abstract String isItRunning();

    /** What to do where the server does not know the model. */
    abstract String noSuchModel(ModelEndpoint endpoint);
}
