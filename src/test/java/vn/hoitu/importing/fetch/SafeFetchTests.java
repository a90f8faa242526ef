package vn.hoitu.importing.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoitu.importing.fetch.Fetched.Not;
import vn.hoitu.importing.fetch.Fetched.Why;
import vn.hoitu.shared.web.PublicAddresses;

class SafeFetchTests {

    private static final int MOST_BYTES = 10_000;

    private final SafeFetch open = new SafeFetch(true);
    private final SafeFetch closed = new SafeFetch(false);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        answer("/whole", 200, "xin chào", null);
        answer("/large", 200, "x".repeat(MOST_BYTES + 1), null);
        answer("/here", 302, "", "/whole");
        answer("/round", 302, "", "/round");
        answer("/file", 302, "", "file:///etc/passwd");
        answer("/inner", 302, "", "http://169.254.169.254/latest/meta-data");
        answer("/absent", 404, "no", null);
        server.createContext("/chunked", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("từng phần".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesWhatIsThere() throws IOException {
        assertThat(text("/whole")).isEqualTo("xin chào");
        assertThat(text("/chunked")).isEqualTo("từng phần");
        assertThat(text("/here")).isEqualTo("xin chào");
    }

    @Test
    void keepsItsLimits() throws IOException {
        assertThat(why(open, url("/large"))).isEqualTo(Why.TOO_LARGE);
        assertThat(why(open, url("/round"))).isEqualTo(Why.TOO_MANY_REDIRECTS);
        assertThat(why(open, url("/file"))).isEqualTo(Why.NOT_WEB);
        assertThat(why(open, url("/absent"))).isEqualTo(Why.STATUS);
    }

    @Test
    void aServerThatDoesNotSpeakHttpIsAValue() throws IOException {
        try (ServerSocket odd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var socket = odd.accept()) {
                    socket.getOutputStream().write("SSH-2.0-x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException ended) {
                    assertThat(odd.isClosed()).isTrue();
                }
            });
            assertThat(why(open, "http://127.0.0.1:" + odd.getLocalPort() + "/"))
                    .isEqualTo(Why.BROKEN_ANSWER);
        }
        assertThat(why(open, "http://127.0.0.1:1/")).isEqualTo(Why.UNREACHABLE);
        assertThat(why(open, "http://khong-co.invalid/")).isEqualTo(Why.UNKNOWN_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/",
                "http://100.64.0.1/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[2002:7f00:1::]/",
                "http://[64:ff9b::7f00:1]/",
                "http://2130706433/",
                "http://224.0.0.1/",
                "http://[2001:db8::1]/"
            })
    void noAddressLeadsIntoTheHouse(String address) throws IOException {
        assertThat(why(closed, address)).isIn(Why.PRIVATE_ADDRESS, Why.UNKNOWN_HOST, Why.NOT_WEB);
    }

    @Test
    void aLoopbackServerIsRefusedUnlessAllowed() throws IOException {
        assertThat(why(closed, url("/whole"))).isEqualTo(Why.PRIVATE_ADDRESS);
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("203.119.8.1")))
                .isTrue();
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("2a00:1450:4001:81b::200e")))
                .isTrue();
        assertThat(PublicAddresses.isPublic(InetAddress.getByName("172.32.0.1")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://a.vn/x",
                "jar:http://a.vn!/x",
                "//a.vn/x",
                "/x",
                "",
                "http://",
                "http:///x",
                "http://u:p@a.vn/",
                "javascript:alert(1)",
                "http://a.vn:99999/",
                "gopher://a.vn/"
            })
    void onlyTheWebIsFetched(String address) throws IOException {
        assertThat(why(open, address)).isEqualTo(Why.NOT_WEB);
        assertThat(SafeFetch.isWeb(address)).isFalse();
    }

    @Test
    void takesAddressesAsPeopleWriteThem() {
        assertThat(SafeFetch.isWeb("https://báo.example.vn/ảnh một.jpg")).isTrue();
        assertThat(SafeFetch.host("HTTPS://BAO.example.vn/x")).contains("bao.example.vn");
    }

    private String text(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(open.fetch(url(path), MOST_BYTES, bytes)).isInstanceOf(Fetched.Got.class);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Why why(SafeFetch fetch, String address) throws IOException {
        Fetched fetched = fetch.fetch(address, MOST_BYTES, new ByteArrayOutputStream());
        return fetched instanceof Not not ? not.why() : null;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(String path, int status, String body, String location) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            if (location != null) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
