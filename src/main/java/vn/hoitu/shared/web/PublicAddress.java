package vn.hoitu.shared.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The addresses under which people reach this installation. Behind a proxy that ends TLS, {@code hoitu.public-scheme}
 * and {@code hoitu.public-port} say what people type. A command binds no port; {@code hoitu.served-port} tells it the one
 * the program has.
 */
@Component
public class PublicAddress {

    private final String host;
    private final String scheme;
    private final int configuredPort;
    private volatile int port;

    PublicAddress(
            @Value("${hoitu.host}") String host,
            @Value("${hoitu.public-scheme:http}") String scheme,
            @Value("${hoitu.public-port:0}") int configuredPort,
            @Value("${hoitu.served-port:${server.port}}") int serverPort) {
        this.host = host;
        this.scheme = scheme;
        this.configuredPort = configuredPort;
        this.port = configuredPort > 0 ? configuredPort : serverPort;
    }

    /** The port really bound, where the configuration left the choice to the system. */
    @EventListener
    void bound(WebServerInitializedEvent event) {
        int boundPort = event.getWebServer().getPort();
        if (boundPort > 0
                && configuredPort == 0
                && event.getApplicationContext().getServerNamespace() == null) {
            port = boundPort;
        }
    }

    public String installationHost() {
        return host;
    }

    public URI installation() {
        return site(host);
    }

    public URI site(String siteHost) {
        boolean usual = scheme.equals("http") && port == 80 || scheme.equals("https") && port == 443;
        return URI.create(scheme + "://" + siteHost + (usual ? "" : ":" + port));
    }

    public boolean secure() {
        return scheme.equals("https");
    }
}
