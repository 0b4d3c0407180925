package org.mathassistant.benchmarks.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** Two small embedding models in this process, asked as OpenAI's are: {@code POST /v1/embeddings}, on loopback alone. */
public final class EmbeddingServer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, EmbeddingModel> MODELS = Map.of(
            "bge-small-en-v1.5", new BgeSmallEnV15QuantizedEmbeddingModel(),
            "e5-small-v2", new E5SmallV2QuantizedEmbeddingModel());

    private EmbeddingServer() {}

    /** @param arguments the port */
    public static void main(String[] arguments) throws IOException {
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        HttpServer server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/v1/embeddings", EmbeddingServer::answer);
        server.start();
        System.out.println(MODELS.keySet() + " at http://127.0.0.1:" + address.getPort() + "/v1");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            EmbeddingModel model = MODELS.get(request.path("model").asText());
            byte[] response = JSON.writeValueAsBytes(
                    model == null ? JSON.createObjectNode().put("error", "no such model") : vectors(model, request));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(model == null ? 404 : 200, response.length);
            exchange.getResponseBody().write(response);
        }
    }

    private static ObjectNode vectors(EmbeddingModel model, JsonNode request) {
        List<TextSegment> texts = new ArrayList<>();
        request.path("input").forEach(text -> texts.add(TextSegment.from(text.asText())));
        ObjectNode response = JSON.createObjectNode().put("object", "list");
        ArrayNode data = response.putArray("data");
        for (Embedding embedding : model.embedAll(texts).content()) {
            ObjectNode each = data.addObject().put("object", "embedding").put("index", data.size() - 1);
            ArrayNode numbers = each.putArray("embedding");
            for (float number : embedding.vector()) {
                numbers.add(number);
            }
        }
        response.putObject("usage").put("prompt_tokens", 0).put("total_tokens", 0);
        return response;
    }
}
