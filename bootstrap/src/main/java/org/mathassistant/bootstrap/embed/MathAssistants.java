package org.mathassistant.bootstrap.embed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mathassistant.application.MathAssistantFacade;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.wiring.Assembly;
import org.mathassistant.domain.port.IMetrics;
import org.mathassistant.domain.port.IModelMetrics;

/**
 * Math Assistant inside another Java program, without a container.
 *
 * <pre>{@code
 * try (MathAssistantFacade assistant = MathAssistants.builder().dataDir(Path.of("data")).build()) {
 *     assistant.courses().add(Path.of("my-course"));
 *     System.out.println(assistant.ask("What is a convergent sequence?").text());
 * }
 * }</pre>
 */
public final class MathAssistants {
    private MathAssistants() {}

    public static Builder builder() {
        return new Builder();
    }

    /** Collects settings; those not said have the server's defaults. The environment plays no part. */
    public static final class Builder {
        private final Map<String, String> settings = new HashMap<>();
        private IMetrics metrics = IMetrics.NONE;
        private IModelMetrics modelMetrics = IModelMetrics.NONE;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** The folder where everything is kept; created where it does not exist. */
        public Builder dataDir(Path folder) {
            return setting("DATA_DIR", folder.toString());
        }

        /** A setting by the server's name for it ({@code REDIS_URL}). */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        public Builder metrics(IMetrics counter) {
            this.metrics = counter;
            return this;
        }

        public Builder modelMetrics(IModelMetrics counter) {
            this.modelMetrics = counter;
            return this;
        }

        public Builder clock(Clock source) {
            this.clock = source;
            return this;
        }

        /**
         * Opens the data folder and puts the parts together.
         *
         * @throws org.mathassistant.bootstrap.settings.StartProblem where that can't be done; it says what to do
         */
        public MathAssistantFacade build() {
            Settings read = Settings.read(name -> Optional.ofNullable(settings.get(name)));
            return Assembly.open(read, metrics, modelMetrics, clock).facade();
        }
    }
}
