package org.mathassistant.bootstrap.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.mathassistant.bootstrap.settings.OperatorLanguage;
import org.mathassistant.bootstrap.settings.Settings;
import org.mathassistant.bootstrap.settings.StartProblem;
import org.mathassistant.domain.course.Language;

/** Waits until the server is ready and says where it is, or why it will never be. */
final class Announcer implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Settings settings;

    Announcer(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void run() {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (!isReady(client)) {
                String problem = System.getProperty(StartProblem.PROPERTY);
                if (problem != null) {
                    Terminal.complain(problem);
                    Runtime.getRuntime().halt(Main.NOT_STARTED);
                }
                Thread.sleep(PAUSE);
            }
            announce();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The bodies decide: while the container still deploys, it may send an empty 200, and the parts are ready a moment before
     * the resources are.
     */
    private boolean isReady(HttpClient client) throws InterruptedException {
        return body(client, "/health/ready").contains("math-assistant")
                && body(client, "/api/v1/courses?limit=1").contains("items");
    }

    private String body(HttpClient client, String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? response.body() : "";
        } catch (IOException e) {
            return "";
        }
    }

    private void announce() {
        boolean french = OperatorLanguage.get() == Language.FR;
        String question = french ? "Qu’est-ce qu’une suite convergente ?" : "What is a convergent sequence?";
        Terminal.say("""

                %s  %s
                %s
                  curl -s %s/api/v1/tasks/ask -H 'Content-Type: application/json' -d '{"question": "%s", "language": "%s"}'
                %s
                """.formatted(
                        french ? "Math Assistant est prêt :" : "Math Assistant is ready:",
                        url(),
                        french ? "Une première question :" : "A first question:",
                        url(),
                        question,
                        OperatorLanguage.get().code(),
                        french ? "Ctrl-C l’arrête." : "Ctrl-C stops it."));
    }

    private String url() {
        String host = settings.httpHost();
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String reachable = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + reachable + ":" + settings.httpPort();
    }
}
