package org.mathassistant.bootstrap.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.mathassistant.application.ingestion.UploadLimits;
import org.mathassistant.application.reuse.CacheBackend;
import org.mathassistant.application.running.BatchLimits;
import org.mathassistant.domain.session.SessionLife;

/**
 * What an operator may set. The names are those of the environment and of system properties.
 *
 * @param httpHost {@code HTTP_HOST}: the address to listen on; loopback unless set
 * @param httpPort {@code HTTP_PORT}: 1 to 65535
 * @param dataDir {@code DATA_DIR}: where everything is kept
 * @param databaseUrl {@code DATABASE_URL}: a PostgreSQL database; empty for the embedded one
 * @param redisUrl {@code REDIS_URL}: {@code redis://} or {@code rediss://}; empty for none
 * @param sessionTimeout {@code SESSION_TIMEOUT}: how long a conversation stays after its last use
 * @param cacheEnabled {@code CACHE_ENABLED}
 * @param cacheBackend {@code CACHE_BACKEND}
 * @param uploadLimits {@code MAX_FILE_BYTES}, {@code MAX_UPLOAD_BYTES}, {@code MAX_UPLOAD_FILES}, {@code MAX_ZIP_RATIO},
 *     {@code MAX_QUEUED_JOBS}
 * @param maxBodyBytes {@code MAX_BODY_BYTES}: of a JSON request, in bytes
 * @param ingestionParallelism {@code INGESTION_PARALLELISM}: how many courses are read at once
 * @param batchLimits {@code BATCH_MAX_JOBS}, {@code BATCH_PARALLELISM}: tasks that are asked for together
 * @param maxPdfPages {@code MAX_PDF_PAGES}: pages of a PDF that are read
 * @param maxPdfSeconds {@code MAX_PDF_SECONDS}: how long the reading of a PDF may take
 * @param docling {@code DOCLING_…}: recognition of formulas in PDFs
 * @param sampleCourse {@code SAMPLE_COURSE}: whether a new data folder gets the sample courses
 * @param reranked {@code RERANKER}: whether what was found is put in another order by groups of three letters
 * @param embedding {@code EMBEDDING_…}: search by vectors beside words
 * @param model {@code LLM_…}: the model that writes answers; empty where the course answers alone
 * @param fallbackModel {@code LLM_FALLBACK_…}: the one that is asked where the first does not answer
 */
public record Settings(
        String httpHost,
        int httpPort,
        Path dataDir,
        String databaseUrl,
        String redisUrl,
        Duration sessionTimeout,
        boolean cacheEnabled,
        CacheBackend cacheBackend,
        UploadLimits uploadLimits,
        int maxBodyBytes,
        int ingestionParallelism,
        BatchLimits batchLimits,
        int maxPdfPages,
        int maxPdfSeconds,
        DoclingChoice docling,
        boolean sampleCourse,
        boolean reranked,
        EmbeddingChoice embedding,
        Optional<ModelSettings> model,
        Optional<ModelSettings> fallbackModel) {
    public Settings {
        if (cacheEnabled && cacheBackend == CacheBackend.REDIS && redisUrl.isEmpty()) {
            throw new StartProblem(StartProblem.Reason.NO_REDIS_URL, null);
        }
        if (model.isEmpty() && fallbackModel.isPresent()) {
            throw new StartProblem(StartProblem.Reason.FALLBACK_ALONE, null);
        }
    }

    /** The defaults, with this folder. */
    public static Settings in(Path dataDir) {
        return read(name -> name.equals("DATA_DIR") ? Optional.of(dataDir.toString()) : Optional.empty());
    }

    /**
     * Reads the settings.
     *
     * @param source the text of a setting by its name; an empty text counts as not set
     * @throws StartProblem naming the first malformed setting, its value and what it may be
     */
    public static Settings read(Function<String, Optional<String>> source) {
        SettingsReader reader = new SettingsReader(source);
        UploadLimits defaults = UploadLimits.DEFAULT;
        return new Settings(
                reader.text("HTTP_HOST", "127.0.0.1"),
                reader.integer("HTTP_PORT", 8080, 1, 65_535),
                reader.path("DATA_DIR", "./data"),
                reader.url("DATABASE_URL", "jdbc:postgresql://", "postgresql://", "postgres://"),
                reader.url("REDIS_URL", "redis://", "rediss://"),
                reader.duration(
                        "SESSION_TIMEOUT", SessionLife.DEFAULT_IDLE, Duration.ofMinutes(1), Duration.ofDays(3_650)),
                reader.flag("CACHE_ENABLED", true),
                reader.constant("CACHE_BACKEND", CacheBackend.AUTO),
                new UploadLimits(
                        reader.number("MAX_FILE_BYTES", defaults.maxFileBytes(), 1, Integer.MAX_VALUE - 8L),
                        reader.number("MAX_UPLOAD_BYTES", defaults.maxUploadBytes(), 1, 1L << 40),
                        reader.integer("MAX_UPLOAD_FILES", defaults.maxFiles(), 1, 1_000_000),
                        reader.integer("MAX_ZIP_RATIO", defaults.maxZipRatio(), 2, 10_000),
                        reader.integer("MAX_QUEUED_JOBS", defaults.maxQueuedJobs(), 1, 10_000)),
                reader.integer("MAX_BODY_BYTES", 1 << 20, 1_024, 1 << 30),
                reader.integer("INGESTION_PARALLELISM", 2, 1, 64),
                new BatchLimits(
                        reader.integer("BATCH_MAX_JOBS", BatchLimits.DEFAULT.maxJobs(), 1, 1_000),
                        reader.integer("BATCH_PARALLELISM", BatchLimits.DEFAULT.parallelism(), 1, 64)),
                reader.integer("MAX_PDF_PAGES", 5_000, 1, 100_000),
                reader.integer("MAX_PDF_SECONDS", 600, 1, 86_400),
                DoclingChoice.read(reader),
                reader.flag("SAMPLE_COURSE", true),
                reader.choice("RERANKER", "none", "none", "trigrams").equals("trigrams"),
                EmbeddingChoice.read(reader),
                ModelSettings.read(reader, ModelSettings.PREFIX),
                ModelSettings.read(reader, ModelSettings.FALLBACK_PREFIX));
    }

    /** System properties, then the environment: the first two sources of MicroProfile Config, in its order. */
    public static Optional<String> fromSystem(String name) {
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
    }
}
