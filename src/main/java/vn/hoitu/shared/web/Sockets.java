package vn.hoitu.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.ee11.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.websocket.api.Session;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Refusal;

/** Requests that become WebSockets: past the same doors as any other, and only from our own screens. */
public final class Sockets {

    /** Who says nothing for this long is not there any more. */
    public static final Duration SILENCE = Duration.ofSeconds(60);

    public static final int INPUT_BYTES = 8 << 10;

    public static final Refusal NOT_A_WEBSOCKET = Refusal.of(Refusal.Kind.INVALID, "not-a-websocket");

    private Sockets() {}

    /** Why this request cannot become a WebSocket of this person. */
    public static Optional<Refusal> refusal(HttpServletRequest request, Actor actor) {
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            return Optional.of(NOT_A_WEBSOCKET);
        }
        return actor.scopes() == null && !fromOurScreens(request)
                ? Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "browser-check"))
                : Optional.empty();
    }

    /** @return false when nothing was answered because the request was no handshake */
    public static boolean open(HttpServletRequest request, HttpServletResponse response, Session.Listener socket)
            throws IOException {
        JettyWebSocketServerContainer container =
                JettyWebSocketServerContainer.getContainer(request.getServletContext());
        boolean upgraded = container.upgrade(
                (asked, answer) -> {
                    answer.setExtensions(List.of()); // frames are small; a compressor for each tab would not be
                    return socket;
                },
                request,
                response);
        return upgraded || response.isCommitted();
    }

    /**
     * Other sites can open a WebSocket with our cookie and no other header than this one, which they cannot choose. The
     * request's own host is the installation's: no other comes this far.
     */
    private static boolean fromOurScreens(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String host = request.getHeader("Host");
        return (site == null || site.equals("same-origin"))
                && host != null
                && origin(request).filter(host::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> origin(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader("Origin"))
                    .map(URI::create)
                    .map(URI::getRawAuthority);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Ground {

        @Bean
        WebServerFactoryCustomizer<JettyServletWebServerFactory> webSockets() {
            return factory -> factory.addServerCustomizers(Ground::prepare);
        }

        private static void prepare(Server server) {
            for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
                JettyWebSocketServletContainerInitializer.configure(context, (servlets, container) -> {
                    container.setIdleTimeout(SILENCE);
                    container.setMaxFrameSize(INPUT_BYTES);
                    container.setMaxTextMessageSize(0); // counted where it is read, so that the sender can be told
                    container.setMaxBinaryMessageSize(INPUT_BYTES);
                    container.setInputBufferSize(INPUT_BYTES);
                });
            }
        }
    }
}
