import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The measurements that need a running program. Run by ./bench with a JDK 25, without any library:
 *
 * <pre>
 * java bench.d/Measure.java prepare -- COMMAND
 * java bench.d/Measure.java start   ROUNDS OUT -- COMMAND OF THE EMPTY PROGRAM -- OURS -- OURS WITHOUT TRAINED CACHE
 * java bench.d/Measure.java publish PIECES OUT EMAIL PASSWORD SITE_HOST -- COMMAND OF THE EMPTY PROGRAM -- OURS
 * </pre>
 */
final class Measure {

    static final int EMPTY_PORT = 18090;
    static final int OUR_PORT = 18080;
    static final int OUR_MANAGEMENT_PORT = 18081;
    static final long START_LIMIT_MILLIS = 900_000;

    public static void main(String[] arguments) throws Exception {
        List<List<String>> commands = commands(arguments);
        switch (arguments[0]) {
            case "prepare" -> prepare(commands.getFirst());
            case "start" -> start(Integer.parseInt(arguments[1]), Path.of(arguments[2]), commands);
            case "publish" -> publish(arguments, commands.get(0), commands.get(1));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** What stands behind each of the double dashes. */
    static List<List<String>> commands(String[] arguments) {
        List<List<String>> commands = new ArrayList<>();
        for (String word : arguments) {
            if (word.equals("--")) {
                commands.add(new ArrayList<>());
            } else if (!commands.isEmpty()) {
                commands.getLast().add(word);
            }
        }
        return commands;
    }

    /** One start and one end; whatever the command started beside itself has ended too. */
    static void prepare(List<String> command) throws Exception {
        Process program = launch(command);
        secondsToFirstAnswer(program, OUR_MANAGEMENT_PORT, "localhost", "/health/readiness");
        end(program);
    }

    static void publish(String[] arguments, List<String> empty, List<String> ours) throws Exception {
        Process baseline = launch(empty);
        Process program = launch(ours);
        try {
            secondsToFirstAnswer(baseline, EMPTY_PORT, "localhost", "/");
            secondsToFirstAnswer(program, OUR_MANAGEMENT_PORT, "localhost", "/health/readiness");
            new Publishing(OUR_PORT, arguments[3], arguments[4], arguments[5])
                    .run(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        } finally {
            end(program);
            end(baseline);
        }
    }

    /** Alternates them, so that a machine whose speed drifts treats them alike. */
    static void start(int rounds, Path out, List<List<String>> commands) throws Exception {
        String site = System.getProperty("site", "localhost");
        double[] empty = new double[rounds];
        double[] ours = new double[rounds];
        double[] untrained = new double[rounds];
        double[] firstPage = new double[rounds];
        double[] memory = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Process baseline = launch(commands.get(0));
            empty[round] = secondsToFirstAnswer(baseline, EMPTY_PORT, "localhost", "/");
            end(baseline);
            Process program = launch(commands.get(1));
            ours[round] = secondsToFirstAnswer(program, OUR_PORT, site, "/");
            firstPage[round] = readAround(site);
            Thread.sleep(3_000); // what the start leaves behind has settled
            memory[round] = residentMegabytes(program.toHandle());
            end(program);
            Process plain = launch(commands.get(2));
            untrained[round] = secondsToFirstAnswer(plain, OUR_PORT, site, "/");
            end(plain);
            System.out.printf("round %d: empty %.2f s, ours %.2f s, untrained %.2f s, %.0f MB%n",
                    round + 1, empty[round], ours[round], untrained[round], memory[round]);
        }
        double seconds = median(ours);
        double most = 3 * median(empty);
        report(out, List.of(
                line("start.first-200", seconds, "s", 10.0, seconds <= 10, null, null),
                line("start.against-empty", seconds, "s", most, seconds <= most,
                        "empty Spring Boot program", median(empty)),
                line("start.first-200-untrained", median(untrained), "s", null, true,
                        "empty Spring Boot program", median(empty)),
                line("start.first-page", median(firstPage), "ms", null, true, null, null),
                line("start.memory", median(memory), "MB", 900.0, median(memory) <= 900, null, null)));
    }

    /** Reads the pages that the home page names, as the first readers do. @return milliseconds of the first of them */
    private static double readAround(String site) throws IOException {
        double first = 0;
        Matcher link = Pattern.compile("href=\"(/[^\"#?]+)\"").matcher(Http.get(OUR_PORT, site, "/").body());
        while (link.find()) {
            long before = System.nanoTime();
            Http.get(OUR_PORT, site, link.group(1));
            first = first == 0 ? (System.nanoTime() - before) / 1e6 : first;
        }
        return first;
    }

    static Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/bench/programs.log").toFile()))
                .start();
    }

    static double secondsToFirstAnswer(Process process, int port, String host, String path) throws Exception {
        long begun = System.nanoTime();
        while ((System.nanoTime() - begun) / 1_000_000 < START_LIMIT_MILLIS) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended; see target/bench/programs.log");
            }
            try {
                if (Http.get(port, host, path).status() == 200) {
                    return (System.nanoTime() - begun) / 1e9;
                }
            } catch (IOException notYet) {
                // it is not listening yet
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("No answer within " + START_LIMIT_MILLIS + " ms");
    }

    static void end(Process process) throws Exception {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        process.destroy();
        process.waitFor();
        for (ProcessHandle handle : all) {
            handle.onExit().get();
        }
    }

    /** Proportional set size of the program and its database, so that shared pages count once. */
    static double residentMegabytes(ProcessHandle root) throws IOException {
        double kilobytes = 0;
        String data = System.getProperty("data", "");
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                kilobytes += belongs(process, root.pid(), data) ? pss(process) : 0;
            }
        }
        return kilobytes / 1024;
    }

    private static boolean belongs(Path process, long root, String data) {
        try {
            long pid = Long.parseLong(process.getFileName().toString());
            if (pid == root || parents(pid).contains(root)) {
                return true;
            }
            if (data.isEmpty()) {
                return false;
            }
            for (long candidate : withSelf(pid)) {
                String command = Files.readString(Path.of("/proc/" + candidate + "/cmdline"));
                if (command.contains("postgres") && command.contains(data)) {
                    return true;
                }
            }
            return false;
        } catch (IOException gone) {
            return false;
        }
    }

    private static List<Long> withSelf(long pid) {
        List<Long> all = new ArrayList<>(List.of(pid));
        all.addAll(parents(pid));
        return all;
    }

    private static List<Long> parents(long pid) {
        return Stream.iterate(ProcessHandle.of(pid).flatMap(ProcessHandle::parent),
                        p -> p.isPresent(), p -> p.flatMap(ProcessHandle::parent))
                .map(p -> p.get().pid())
                .filter(p -> p > 1)
                .toList();
    }

    private static double pss(Path process) {
        try (Stream<String> lines = Files.lines(process.resolve("smaps_rollup"))) {
            return lines.filter(l -> l.startsWith("Pss:"))
                    .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }

    static double median(double[] values) {
        return percentile(values, 50);
    }

    static double percentile(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(p / 100 * sorted.length) - 1)];
    }

    static String line(
            String name, double value, String unit, Double goal, boolean holds, String baseline, Double baselineValue) {
        String ratio = baselineValue == null ? "null" : "%.3f".formatted(value / baselineValue);
        return "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s,\"baseline\":%s,\"baseline_value\":%s,\"ratio\":%s}"
                .formatted(name, value, unit, goal, holds, baseline == null ? "null" : '"' + baseline + '"',
                        baselineValue == null ? "null" : "%.3f".formatted(baselineValue), ratio);
    }

    static void report(Path out, List<String> lines) throws IOException {
        Files.createDirectories(out.getParent());
        Files.write(out, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        lines.forEach(System.out::println);
    }

    /** Publishes pieces one after another and looks, after each, for the first page that shows it. */
    static final class Publishing {

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
                Http.get(EMPTY_PORT, "localhost", "/");
                empty[i] = (System.nanoTime() - before) / 1e6;
                toReaders[i] = publishOne("/agencies/" + agency, section, "Tin đo tốc độ số %d-%d".formatted(i, System.nanoTime()));
            }
            for (int slow : slowest(toReaders)) {
                System.out.printf("piece %d took %.1f ms%n", slow + 1, toReaders[slow]);
            }
            double p50 = percentile(toReaders, 50);
            double p99 = percentile(toReaders, 99);
            report(out, List.of(
                    line("publish.p50", p50, "ms", null, true, EMPTY_PAGE, percentile(empty, 50)),
                    line("publish.p99", p99, "ms", 100.0, p99 <= 100, EMPTY_PAGE, percentile(empty, 99))));
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

    /** HTTP/1.1 over a plain socket: the JDK's client neither sets Host freely nor resolves names below localhost. */
    static final class Http {

        record Answer(int status, String head, String body) {

            String header(String name) {
                return head.lines()
                        .filter(l -> l.toLowerCase().startsWith(name + ":"))
                        .map(l -> l.substring(name.length() + 1).strip())
                        .findFirst()
                        .orElse("");
            }
        }

        static Answer get(int port, String host, String path) throws IOException {
            return send(port, host, "GET", path, "", null);
        }

        static Answer send(int port, String host, String method, String path, String cookie, String body)
                throws IOException {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
                String head = "%s %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\nX-Hoitu: 1\r\nCookie: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(method, path, host, port, cookie, content.length);
                OutputStream out = socket.getOutputStream();
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(content);
                out.flush();
                return read(socket.getInputStream());
            }
        }

        private static Answer read(InputStream in) throws IOException {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IOException("No answer");
            }
            String head = all.substring(0, end);
            return new Answer(Integer.parseInt(head.substring(9, 12)), head, all.substring(end + 4));
        }
    }
}
