package org.mathassistant.bootstrap.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.StreamResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.completions.CompletionUsage;
import com.openai.models.models.Model;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mathassistant.bootstrap.testing.SharedServer;

/** The official Java client. */
@SuppressWarnings("deprecation") // the only way to fields that are not OpenAI's
class OpenAiJavaClientIT {
    private static final String QUESTION = "Que dit le théorème de Rolle ?";

    private static OpenAIClient client;

    @BeforeAll
    static void connect() {
        client = OpenAIOkHttpClient.builder()
                .baseUrl(SharedServer.get().uri("/v1").toString())
                .apiKey("any key will do")
                .maxRetries(0)
                .build();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    private static ChatCompletionCreateParams.Builder asking(String model, String question) {
        return ChatCompletionCreateParams.builder()
                .model(model)
                .addSystemMessage("Answer in verse.")
                .addUserMessage(question);
    }

    @Test
    void it_lists_and_finds_models() {
        assertThat(client.models().list().data())
                .extracting(Model::id)
                .contains("math-assistant", "math-assistant/ask", "math-assistant/generate-qcm");
        assertThat(client.models().retrieve("math-assistant/ask").id()).isEqualTo("math-assistant/ask");
    }

    @Test
    void it_chats() {
        ChatCompletion completion = client.chat()
                .completions()
                .create(asking("math-assistant", QUESTION).temperature(0.9).build());

        ChatCompletion.Choice choice = completion.choices().get(0);
        CompletionUsage usage = completion.usage().orElseThrow();
        assertThat(choice.finishReason()).isEqualTo(ChatCompletion.Choice.FinishReason.STOP);
        assertThat(choice.message().content().orElseThrow())
                .contains("Rolle")
                .containsPattern("\\[\\[1]]\\(http://127\\.0\\.0\\.1:\\d+/#/passages/[0-9A-Za-z_-]+\\)");
        assertThat(usage.totalTokens()).isEqualTo(usage.promptTokens() + usage.completionTokens());
        assertThat(usage.promptTokens()).isPositive();
        JsonValue extension = completion._additionalProperties().get("math_assistant");
        assertThat(extension.toString())
                .contains("grounded=true", "citations=", "passageId=", "checks=", "structured=");
    }

    @Test
    void it_streams() {
        StringBuilder text = new StringBuilder();
        List<ChatCompletionChunk> chunks;
        try (StreamResponse<ChatCompletionChunk> stream = client.chat()
                .completions()
                .createStreaming(asking("math-assistant/ask", QUESTION)
                        .streamOptions(ChatCompletionStreamOptions.builder()
                                .includeUsage(true)
                                .build())
                        .build())) {
            chunks = stream.stream().toList();
        }
        chunks.stream()
                .flatMap(chunk -> chunk.choices().stream())
                .forEach(choice -> choice.delta().content().ifPresent(text::append));

        assertThat(text.toString())
                .isEqualTo(client.chat()
                        .completions()
                        .create(asking("math-assistant/ask", QUESTION).build())
                        .choices()
                        .get(0)
                        .message()
                        .content()
                        .orElseThrow());
        assertThat(chunks.getLast().usage()).isPresent();
        assertThat(chunks.getLast().choices()).isEmpty();
        assertThat(chunks.get(chunks.size() - 2).choices().get(0).finishReason())
                .contains(ChatCompletionChunk.Choice.FinishReason.STOP);
    }

    @Test
    void it_passes_fields_of_a_task_and_gets_its_result_as_values() {
        ChatCompletion completion = client.chat()
                .completions()
                .create(asking("math-assistant/generate-qcm", "les suites convergentes")
                        .putAdditionalBodyProperty(
                                "math_assistant", JsonValue.from(Map.of("count", 2, "language", "fr")))
                        .build());

        assertThat(completion._additionalProperties().get("math_assistant").toString())
                .contains("task=generate-qcm", "language=fr");
        assertThat(completion.choices().get(0).message().content().orElseThrow())
                .isNotBlank();
    }

    @Test
    void it_gets_proper_errors() {
        NotFoundException unknown = catchThrowableOfType(NotFoundException.class, () -> client.chat()
                .completions()
                .create(asking("gpt-nothing", QUESTION).build()));
        BadRequestException wrong = catchThrowableOfType(BadRequestException.class, () -> client.chat()
                .completions()
                .create(asking("math-assistant", QUESTION)
                        .putAdditionalBodyProperty("math_assistant", JsonValue.from(Map.of("chapter", 3)))
                        .build()));

        assertThat(unknown.code()).contains("model_not_found");
        assertThat(unknown.type()).contains("invalid_request_error");
        assertThat(unknown.getMessage()).contains("gpt-nothing");
        assertThat(wrong.param()).contains("math_assistant.chapter");
        assertThat(wrong.code()).contains("wrong-type");
    }
}
