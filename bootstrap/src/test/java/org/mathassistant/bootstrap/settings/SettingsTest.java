package org.mathassistant.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mathassistant.application.ingestion.UploadLimits;
import org.mathassistant.application.reuse.CacheBackend;
import org.mathassistant.domain.course.Language;
import org.mathassistant.domain.model.Sampling;

class SettingsTest {
    private static Settings read(String... namesAndValues) {
        Map<String, String> source = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            source.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Settings.read(name -> Optional.ofNullable(source.get(name)));
    }

    @Test
    void nothing_said_gives_the_documented_defaults() {
        Settings settings = read();

        assertThat(settings.httpHost()).isEqualTo("127.0.0.1");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.dataDir()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.redisUrl()).isEmpty();
        assertThat(settings.cacheEnabled()).isTrue();
        assertThat(settings.cacheBackend()).isEqualTo(CacheBackend.AUTO);
        assertThat(settings.uploadLimits()).isEqualTo(UploadLimits.DEFAULT);
        assertThat(settings.sampleCourse()).isTrue();
    }

    @Test
    void what_is_said_counts_without_its_white_space_and_case() {
        Settings settings = read("HTTP_PORT", " 9000 ", "CACHE_BACKEND", "Disk", "CACHE_ENABLED", "FALSE");

        assertThat(settings.httpPort()).isEqualTo(9000);
        assertThat(settings.cacheBackend()).isEqualTo(CacheBackend.DISK);
        assertThat(settings.cacheEnabled()).isFalse();
    }

    @Test
    void an_empty_value_is_not_set() {
        assertThat(read("HTTP_PORT", "").httpPort()).isEqualTo(8080);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP_PORT,0,1…65535",
        "HTTP_PORT,65536,1…65535",
        "HTTP_PORT,http,1…65535",
        "CACHE_BACKEND,disc,'auto, redis, disk, memory'",
        "CACHE_ENABLED,yes,'true, false'",
        "LLM_PROVIDER,oracle,'offline, openai, ollama'",
        "MAX_UPLOAD_FILES,0,1…1000000",
        "MAX_BODY_BYTES,1023,1024…1073741824",
    })
    void a_malformed_value_is_named_with_what_is_allowed(String name, String value, String allowed) {
        assertThatThrownBy(() -> read(name, value)).isInstanceOfSatisfying(StartProblem.class, problem -> {
            assertThat(problem.reason()).isEqualTo(StartProblem.Reason.BAD_SETTING);
            assertThat(problem.line(Language.EN)).contains(name, value, allowed);
            assertThat(problem.line(Language.FR)).contains(name, value, allowed);
        });
    }

    @Test
    void a_model_needs_a_name_and_little_else() {
        Settings settings = read("LLM_PROVIDER", "ollama", "LLM_MODEL", "llama3.2");
        ModelSettings model = settings.model().orElseThrow();

        assertThat(model.endpoint().baseUrl()).isEqualTo("http://127.0.0.1:11434");
        assertThat(model.endpoint().silence()).isEqualTo(Duration.ofSeconds(30));
        assertThat(model.endpoint().total()).isEqualTo(Duration.ofMinutes(5));
        assertThat(model.endpoint().contextTokens()).isEqualTo(8_192);
        assertThat(model.sampling()).isEqualTo(new Sampling(OptionalDouble.of(0.2), 2_000));
        assertThat(model.retries()).isEqualTo(2);
        assertThat(settings.fallbackModel()).isEmpty();
        assertThat(read().model()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LLM_MODEL,'',llama3.2",
        "LLM_TIMEOUT,PT0.05S,PT0.1S…PT1H",
        "LLM_TIMEOUT,30s,PT0.1S…PT1H",
        "LLM_TOTAL_TIMEOUT,PT1S,PT30S…PT1H",
        "LLM_RETRIES,11,0…10",
        "LLM_CONTEXT_TOKENS,2048,3500…10000000",
        "LLM_TEMPERATURE,2.1,0…2",
        "LLM_PRICE_INPUT,-1,0…1000000",
        "LLM_FALLBACK_PROVIDER,hal,'offline, openai, ollama'",
    })
    void a_malformed_setting_of_a_model_is_named(String name, String value, String allowed) {
        assertThatThrownBy(() ->
                        read("LLM_PROVIDER", "openai", "LLM_MODEL", name.equals("LLM_MODEL") ? "" : "m", name, value))
                .isInstanceOfSatisfying(StartProblem.class, problem -> assertThat(problem.line(Language.EN))
                        .contains(name, value, allowed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:1234", "ftp://host/v1", "http:/nohost", "http://a b/"})
    void an_address_of_a_model_that_is_none_is_named_and_not_repeated(String address) {
        assertThatThrownBy(() -> read("LLM_PROVIDER", "openai", "LLM_MODEL", "m", "LLM_BASE_URL", address))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("LLM_BASE_URL")
                .hasMessageNotContaining(address);
    }

    @Test
    void a_key_is_never_printed() {
        Settings settings = read(
                "LLM_PROVIDER", "openai", "LLM_MODEL", "m", "LLM_API_KEY", "sk-1", "LLM_BASE_URL", "http://u:pw@h/v1/");

        assertThat(settings.toString()).contains("m at http://h/v1").doesNotContain("sk-1", "pw");
        assertThat(settings.model().orElseThrow().endpoint().apiKey()).isEqualTo("sk-1");
    }

    @Test
    void a_fallback_alone_stands_in_for_nothing() {
        assertThatThrownBy(() -> read("LLM_FALLBACK_PROVIDER", "ollama", "LLM_FALLBACK_MODEL", "m"))
                .isInstanceOfSatisfying(StartProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(StartProblem.Reason.FALLBACK_ALONE));
    }

    @Test
    void a_model_may_keep_its_own_temperature() {
        assertThat(read("LLM_PROVIDER", "openai", "LLM_MODEL", "m", "LLM_TEMPERATURE", "default")
                        .model()
                        .orElseThrow()
                        .sampling()
                        .temperature())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "65535,65535"})
    void the_edges_of_a_range_are_allowed(String text, int port) {
        assertThat(read("HTTP_PORT", text).httpPort()).isEqualTo(port);
    }

    @Test
    void a_malformed_url_is_never_repeated_for_it_may_hold_a_password() {
        assertThatThrownBy(() -> read("DATABASE_URL", "mysql://teacher:secret@host/db"))
                .hasMessageContaining("DATABASE_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_redis_cache_without_its_address_is_refused() {
        assertThatThrownBy(() -> read("CACHE_BACKEND", "redis"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("REDIS_URL");
        assertThat(read("CACHE_BACKEND", "redis", "REDIS_URL", "redis://127.0.0.1:6379")
                        .redisUrl())
                .isEqualTo("redis://127.0.0.1:6379");
    }

    @Test
    void vectors_and_reranking_are_off_unless_asked_for() {
        assertThat(read().embedding().isOn()).isFalse();
        assertThat(read().reranked()).isFalse();
        assertThat(read("RERANKER", "trigrams").reranked()).isTrue();
    }

    @Test
    void an_embedding_model_is_read_with_its_provider_s_address() {
        EmbeddingChoice ollama = read("EMBEDDING_PROVIDER", "ollama", "EMBEDDING_MODEL", "nomic-embed-text")
                .embedding();
        EmbeddingChoice own = read(
                        "EMBEDDING_PROVIDER", "openai",
                        "EMBEDDING_MODEL", "m",
                        "EMBEDDING_BASE_URL", "https://models.school.example/v1",
                        "EMBEDDING_API_KEY", "sk-secret",
                        "EMBEDDING_TIMEOUT", "PT10S")
                .embedding();

        assertThat(ollama.baseUrl()).isEqualTo("http://localhost:11434");
        assertThat(ollama.questionTimeout()).isEqualTo(Duration.ofMillis(500));
        assertThat(own.baseUrl()).isEqualTo("https://models.school.example/v1");
        assertThat(own.timeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(own.toString()).doesNotContain("sk-secret");
    }

    @Test
    void a_provider_without_a_model_stops_the_start() {
        assertThatThrownBy(() -> read("EMBEDDING_PROVIDER", "openai"))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("EMBEDDING_MODEL");
    }

    @ParameterizedTest
    @CsvSource({
        "EMBEDDING_TIMEOUT,30,PT1S…PT10M",
        "EMBEDDING_TIMEOUT,PT0.999S,PT1S…PT10M",
        "EMBEDDING_QUESTION_TIMEOUT,PT10.001S,PT0.01S…PT10S",
        "EMBEDDING_RETRIES,11,0…10",
        "EMBEDDING_COVERED_PERCENT,101,0…100",
        "RERANKER,best,'none, trigrams'"
    })
    void a_malformed_setting_of_the_search_is_named_with_its_range(String name, String value, String allowed) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(StartProblem.class)
                .hasMessageContainingAll(name, value, allowed);
    }
}
