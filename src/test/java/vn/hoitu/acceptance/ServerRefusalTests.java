package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestNewsrooms;

/** What the server refuses before the program sees it is said in our words and names nothing of what it is made of. */
@ModuleTest
class ServerRefusalTests {

    private static final String VIETNAMESE = "Accept-Language: vi\r\n";

    @Autowired
    TestNewsrooms newsrooms;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /%zz HTTP/1.1                    | 400
            GET /%E1%BB HTTP/1.1                 | 400
            GET /a/%2e%2e/%2e%2e/etc HTTP/1.1    | 400
            GET /a;b=c/d HTTP/1.1                | 400
            GET /toa-soan//x HTTP/1.1            | 400
            GET /%00 HTTP/1.1                    | 400
            GET                                  | 400
            G\u0001T / HTTP/1.1                  | 400
            GET / HTTP/9.9                       | 505
            GET /error HTTP/1.1                  | 404
            """)
    void aBrokenAddressOrLineIsAnsweredWithASmallPage(String line, int status) throws IOException {
        String answer = exchange(line + "\r\nHost: localhost\r\n" + VIETNAMESE + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("<html lang=\"vi\">", "Về trang chủ");
        assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("Exception", "problem.", "Server:");
    }

    @Test
    void theInterfaceIsAnsweredWithAProblemWhereItsAddressCouldBeRead() throws IOException {
        String firewall = exchange("GET /api/v1/meta//x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String query = exchange("GET /api/v1/meta?q=%zz HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + "Accept-Language: en\r\nConnection: close\r\n\r\n");

        assertThat(firewall).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"code\":\"");
        assertThat(query).doesNotContainIgnoringCase("jetty").doesNotContain("<html");
    }

    @Test
    void aHeadThatIsTooLargeIsSaidInWords() throws IOException {
        String head = "Cookie: x=" + "y".repeat(20_000) + "\r\nConnection: close\r\n\r\n";
        String page = exchange("GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n" + head);
        String problem = exchange("GET /api/v1/meta HTTP/1.1\r\nHost: localhost\r\nAccept-Language: vi\r\n" + head);
        String address = exchange("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(page)
                .startsWith("HTTP/1.1 431")
                .contains("xóa cookie", "<section lang=\"en\">", "delete this site&#39;s cookies");
        assertThat(problem).startsWith("HTTP/1.1 431").contains("\"code\":\"header-too-large\"", "cookie");
        assertThat(address).startsWith("HTTP/1.1 414").contains("Địa chỉ quá dài");
        assertThat(page + problem + address).doesNotContainIgnoringCase("jetty");
    }

    private String exchange(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", newsrooms.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
