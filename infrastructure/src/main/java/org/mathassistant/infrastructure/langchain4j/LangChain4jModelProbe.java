package org.mathassistant.infrastructure.langchain4j;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.mathassistant.domain.model.ModelEndpoint;
import org.mathassistant.domain.model.ModelStatus;
import org.mathassistant.domain.port.IModelProbe;

/** Asks the server for the list of its models: free of charge, and it needs address, key and model as a question does. */
final class LangChain4jModelProbe implements IModelProbe {
    static final Duration LIMIT = Duration.ofSeconds(3);

    private final HttpClient http;
    private final ModelEndpoint endpoint;
    private final Dialect dialect;
    private final Failures failures;

    LangChain4jModelProbe(HttpClient http, ModelEndpoint endpoint, Dialect dialect) {
        this.http = http;
        this.endpoint = endpoint;
        this.dialect = dialect;
        this.failures = new Failures(endpoint, dialect);
    }

    @Override
    public ModelStatus look() {
        try {
            HttpResponse<String> response = http.send(request(), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? listed(response.body()) : refused(response.statusCode());
        } catch (IOException | IllegalArgumentException e) {
            return new ModelStatus(false, message(failures.of(e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ModelStatus(false, "the look was interrupted");
        }
    }

    private HttpRequest request() {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(endpoint.baseUrl() + dialect.listPath()))
                .timeout(LIMIT);
        if (!endpoint.apiKey().isEmpty()) {
            builder.header("Authorization", "Bearer " + endpoint.apiKey());
        }
        return builder.build();
    }

    /** Ollama completes a name without a tag by ":latest". */
    private ModelStatus listed(String models) {
        String name = "\"" + endpoint.model();
        boolean known = models.contains(name + "\"") || models.contains(name + ":latest\"");
        return known
                ? new ModelStatus(true, dialect.code() + " answers at " + endpoint.address())
                : new ModelStatus(
                        false,
                        "no model " + endpoint.model() + " at " + endpoint.address() + ": "
                                + dialect.noSuchModel(endpoint));
    }

    /** Some servers have no such list; that says nothing about the model. */
    private ModelStatus refused(int status) {
        return status == 404 || status == 405
                ? new ModelStatus(true, dialect.code() + " answers at " + endpoint.address() + ", and lists no models")
                : new ModelStatus(false, message(failures.refused(new HttpRefusal(status, "", Optional.empty()))));
    }

    private static String message(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }
}
