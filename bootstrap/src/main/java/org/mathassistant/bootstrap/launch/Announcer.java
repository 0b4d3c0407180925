package org.mathassistant.bootstrap.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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
                    System.err.println(problem);
                    Runtime.getRuntime().halt(Main.NOT_STARTED);
                }
                Thread.sleep(PAUSE);
            }
            announce();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The body decides: before the application answers, the container may send an empty 200. */
    private boolean isReady(HttpClient client) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains("math-assistant");
        } catch (IOException e) {
            return false;
        }
    }

    private void announce() {
        boolean french = Main.operatorLanguage() == Language.FR;
        String question = french ? "Qu’est-ce qu’une suite convergente ?" : "What is a convergent sequence?";
        System.out.printf(
                "%n%s  %s%n%s%n  curl -s %s/api/v1/tasks/ask -H 'Content-Type: application/json' -d '{\"question\": \"%s\", \"language\": \"%s\"}'%n%s%n%n",
                french ? "Math Assistant est prêt :" : "Math Assistant is ready:",
                url(),
                french ? "Une première question :" : "A first question:",
                url(),
                question,
                Main.operatorLanguage().code(),
                french ? "Ctrl-C l’arrête." : "Ctrl-C stops it.");
        System.out.flush();
    }

    private String url() {
        String host = settings.httpHost();
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String reachable = everywhere ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + reachable + ":" + settings.httpPort();
    }
}
