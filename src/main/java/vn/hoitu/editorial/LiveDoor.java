package vn.hoitu.editorial;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.ee11.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.editorial.live.Authority;
import vn.hoitu.editorial.live.LiveLimits;
import vn.hoitu.editorial.live.LiveSocket;
import vn.hoitu.editorial.live.Rooms;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.Answer;

/**
 * Where a tab begins to write together with others: a request like any other, past the same doors, that becomes a
 * WebSocket. What is refused is refused before, in words.
 */
@Hidden
@RestController
class LiveDoor {

    private final Rooms rooms;
    private final Pieces pieces;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;

    LiveDoor(Rooms rooms, Pieces pieces, EditorialPolicy policy, Tenancy tenancy) {
        this.rooms = rooms;
        this.pieces = pieces;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    @GetMapping("/api/v1/agencies/{agency}/pieces/{id}/live")
    void live(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Answer.of(mayEnter(actor, agency, id, request));
        LiveSocket socket = rooms.socket(new Authority.Place(agency, id), actor);
        JettyWebSocketServerContainer container =
                JettyWebSocketServerContainer.getContainer(request.getServletContext());
        boolean upgraded = container.upgrade(
                (asked, answer) -> {
                    answer.setExtensions(List.of()); // frames are small; a compressor for each tab would not be
                    return socket;
                },
                request,
                response);
        if (!upgraded && !response.isCommitted()) {
            Answer.of(Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "not-a-websocket")));
        }
    }

    private Outcome<Boolean> mayEnter(Actor actor, AgencyId agency, UUID id, HttpServletRequest request) {
        boolean readable = tenancy.reading(
                agency,
                () -> pieces.standing(agency, new PieceId(id))
                        .filter(piece -> policy.mayRead(actor, piece))
                        .isPresent());
        if (!readable) {
            return Outcome.refused(Refusal.absent());
        }
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "not-a-websocket"));
        }
        if (actor.scopes() == null && !fromOurScreens(request)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "browser-check"));
        }
        return rooms.hasPlace(id, actor.person())
                ? Outcome.done(true)
                : Outcome.refused(Refusal.of(
                        Refusal.Kind.TOO_MANY, "piece-full", Map.of("limit", LiveLimits.MOST_PEOPLE_OF_A_PIECE)));
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
    static class Sockets {

        @Bean
        WebServerFactoryCustomizer<JettyServletWebServerFactory> webSockets() {
            return factory -> factory.addServerCustomizers(Sockets::prepare);
        }

        private static void prepare(Server server) {
            for (ServletContextHandler context : server.getDescendants(ServletContextHandler.class)) {
                JettyWebSocketServletContainerInitializer.configure(context, (servlets, container) -> {
                    container.setIdleTimeout(LiveLimits.SILENCE);
                    container.setMaxFrameSize(LiveLimits.INPUT_BYTES);
                    container.setMaxTextMessageSize(0); // counted where it is read, so that the sender can be told
                    container.setMaxBinaryMessageSize(LiveLimits.INPUT_BYTES);
                    container.setInputBufferSize(LiveLimits.INPUT_BYTES);
                });
            }
        }
    }
}
