package vn.hoitu.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hoitu.editorial.LinkProbe.Seen;
import vn.hoitu.importing.fetch.LoopbackFetch;

/** Whether there is something at an address, asked of a real server. */
class LinkProbesTests {

    HttpServer server;
    LinkProbes probes = new LinkProbes(LoopbackFetch.allowed());

    @BeforeEach
    void aServer() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = new byte[path.equals("/large") ? 400_000 : 10];
            exchange.sendResponseHeaders(
                    path.matches("/\\d+") ? Integer.parseInt(path.substring(1)) : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageThatAnswersIsThereHoweverLargeAndEvenIfItTalksOnlyToPeople() {
        assertThat(look("/trang")).isEqualTo(new Seen(true, ""));
        assertThat(look("/large").alive()).isTrue();
        assertThat(look("/403").alive()).isTrue();
    }

    @Test
    void whatIsGoneOrNowhereIsNot() {
        assertThat(look("/404")).isEqualTo(new Seen(false, "404"));
        assertThat(look("/500")).isEqualTo(new Seen(false, "500"));
        assertThat(probes.look("http://khong-co.invalid/").alive()).isFalse();
    }

    private Seen look(String path) {
        return probes.look("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
