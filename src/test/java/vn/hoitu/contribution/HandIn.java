package vn.hoitu.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A collaborator's browser without script: opens the page of a link, fills in the form and sends it. */
final class HandIn {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private record Attached(String name, byte[] content) {}

    private final int port;
    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Attached> files = new ArrayList<>();

    HandIn(int port, String address) {
        this.port = port;
        this.path = URI.create(address).getPath();
        with("name", "Lò Thị Ẩn")
                .with("email", "an@example.vn")
                .with("phone", "0912 345 678")
                .with("title", "Mùa ban trắng ở Mường Lễ")
                .with("text", "Đoạn một có dấu: Ẫ ễ ợ.\n\nĐoạn hai <script>alert(1)</script>")
                .with("consent", "yes");
    }

    HandIn with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    HandIn attach(String name, byte[] content) {
        files.add(new Attached(name, content));
        return this;
    }

    HttpResponse<String> open() throws IOException, InterruptedException {
        HttpResponse<String> page = HTTP.send(
                HttpRequest.newBuilder(uri()).header("Accept-Language", "vi").build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher key = KEY.matcher(page.body());
        if (key.find()) {
            with("key", key.group(1));
        }
        return page;
    }

    HttpResponse<String> send() throws IOException, InterruptedException {
        String boundary = "ranh-gioi-7431";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n");
        }
        for (Attached file : files) {
            write(
                    body,
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.name()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(file.content());
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return HTTP.send(
                HttpRequest.newBuilder(uri())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Accept-Language", "vi")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri() {
        return URI.create("http://localhost:" + port + path);
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
