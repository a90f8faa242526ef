import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publishes pieces one after another and looks, after each, for the first page that shows it. */
final class Publishing {

    private static final Pattern FIELD = Pattern.compile("\"(id|version|documentVersion|publicUrl|organizationId)\":\"?([^\",}]*)");
    private static final int SHOWN = 6;
    /** What one request to a program that does nothing costs at the same moment, on the same machine. */
    private static final String EMPTY_PAGE = "a page of an empty Spring Boot program";
    /** A newsroom publishes on a program that has run for a while; so many pieces stand for that while. */
    private static final int WARMING = 30;
    private final int port;
    private final String email;
    private final String password;
    private final String site;
    private String cookie = "";

    Publishing(int port, String email, String password, String site) {
        this.port = port;
        this.email = email;
        this.password = password;
        this.site = site;
    }

    void run(int pieces, Path out) throws Exception {
        Http.Answer in = call("POST", "/session", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
        cookie = in.header("set-cookie").split(";")[0];
        String agency = first(in.body(), "organizationId");
        String section = first(call("GET", "/agencies/" + agency + "/sections", null).body(), "id");
        for (int i = 0; i < WARMING; i++) {
            publishOne("/agencies/" + agency, section, "Tin khởi động số %d-%d".formatted(i, System.nanoTime()));
        }
        double[] toReaders = new double[pieces];
        double[] empty = new double[pieces];
        for (int i = 0; i < pieces; i++) {
            long before = System.nanoTime();
            Http.get(Programs.EMPTY_PORT, "localhost", "/");
            empty[i] = (System.nanoTime() - before) / 1e6;
            toReaders[i] = publishOne("/agencies/" + agency, section, "Tin đo tốc độ số %d-%d".formatted(i, System.nanoTime()));
        }
        for (int slow : slowest(toReaders)) {
            System.out.printf("piece %d took %.1f ms%n", slow + 1, toReaders[slow]);
        }
        double p50 = Figures.percentile(toReaders, 50);
        double p99 = Figures.percentile(toReaders, 99);
        Figures.report(out, List.of(
                Figures.line("publish.p50", p50, "ms", null, true, EMPTY_PAGE, Figures.percentile(empty, 50)),
                Figures.line("publish.p99", p99, "ms", 100.0, p99 <= 100, EMPTY_PAGE, Figures.percentile(empty, 99))));
    }

    /** Whether the slowest are the first ones (a cold program) or lie anywhere (a busy one) says why they are slow. */
    private static int[] slowest(double[] values) {
        return java.util.stream.IntStream.range(0, values.length)
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> -values[i]))
                .limit(SHOWN)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double publishOne(String base, String section, String title) throws Exception {
        String piece = call("POST", base + "/pieces", "{\"sectionId\":\"%s\",\"title\":\"%s\"}".formatted(section, title)).body();
        String path = base + "/pieces/" + first(piece, "id");
        call("PUT", path + "/document", """
                {"baseVersion":1,"clientId":"%s","sequence":1,"document":{"type":"doc","content":[{"type":"kicker"},
                {"type":"title","content":[{"type":"text","text":"%s"}]},{"type":"sapo"},{"type":"body","content":[
                {"type":"paragraph","content":[{"type":"text","text":"Đoạn văn để đo thời gian từ lúc duyệt đến lúc bạn đọc thấy."}]}]}]}}
                """.formatted(java.util.UUID.randomUUID(), title));
        for (String act : List.of("submit", "approve")) {
            act(path, act);
        }
        Map<String, String> now = fields(call("GET", path, null).body());
        long begun = System.nanoTime();
        Http.Answer answer = order(path, "publish", now);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        while (!Http.get(port, site, "/").body().contains(title)) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private void act(String path, String act) throws Exception {
        Http.Answer answer = order(path, act, fields(call("GET", path, null).body()));
        if (answer.status() != 200) {
            throw new IllegalStateException(act + ": " + answer.body());
        }
    }

    private Http.Answer order(String path, String act, Map<String, String> piece) throws Exception {
        return call("POST", path + "/acts", "{\"act\":\"%s\",\"version\":%s,\"documentVersion\":%s}"
                .formatted(act, piece.get("version"), piece.get("documentVersion")));
    }

    private Http.Answer call(String method, String path, String body) throws IOException {
        return Http.send(port, "localhost", method, "/api/v1" + path, cookie, body);
    }

    private static String first(String json, String field) {
        Matcher matcher = FIELD.matcher(json);
        while (matcher.find()) {
            if (matcher.group(1).equals(field)) {
                return matcher.group(2);
            }
        }
        throw new IllegalStateException("No " + field + " in " + json);
    }

    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = FIELD.matcher(json);
        while (matcher.find()) {
            fields.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        return fields;
    }
}
