package vn.hoitu.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A run whose only purpose is to show the JVM what a start and the first requests need, so that it can keep them in its
 * cache for the next start. Asks itself for the pages people open first and ends.
 */
@Component
@ConditionalOnProperty("hoitu.rehearsal")
class Rehearsal {

    private static final List<String> PATHS =
            List.of("/", "/rss.xml", "/toa-soan", "/api/v1/meta", "/api/v1/session", "/api/v1/openapi.json");
    private static final int REPETITIONS = 3;
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);

    private final ApplicationContext context;
    private final Environment environment;

    Rehearsal(ApplicationContext context, Environment environment) {
        this.context = context;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void rehearse() {
        Thread.ofPlatform().start(() -> {
            askItself();
            System.exit(org.springframework.boot.SpringApplication.exit(context));
        });
    }

    private void askItself() {
        String base = "http://127.0.0.1:" + environment.getProperty("local.server.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < REPETITIONS; i++) {
                for (String path : PATHS) {
                    client.send(
                            HttpRequest.newBuilder(URI.create(base + path))
                                    .timeout(ANSWER_LIMIT)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            // a page that does not answer is no reason to give up the rest of the rehearsal
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
