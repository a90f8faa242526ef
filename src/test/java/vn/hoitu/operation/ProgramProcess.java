package vn.hoitu.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as people run it: a process of its own. */
public final class ProgramProcess {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final int CTRL_C = 3;

    private final Process process;
    private final Path output;
    private final int port;
    private final int managementPort;

    private ProgramProcess(Process process, Path output, int port, int managementPort) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.managementPort = managementPort;
    }

    public static Path freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "program")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ProgramProcess start(String... words) {
        return start(freePort(), freePort(), words);
    }

    static ProgramProcess start(Map<String, String> environment, String... words) {
        return start(freePort(), freePort(), environment, words);
    }

    static ProgramProcess start(int port, int managementPort, String... words) {
        return start(port, managementPort, Map.of(), words);
    }

    /**
     * At the keyboard: a pseudo-terminal, in which the program is the job in the foreground of a shell. Tests that run
     * in the background of a script were told to ignore interrupts; a person's shell tells its jobs no such thing.
     */
    static ProgramProcess startAtATerminal(String... words) {
        String shellLine = Stream.concat(
                        Stream.of("exec", "env", "--default-signal=INT"),
                        command(words).stream().map(word -> "'" + word + "'"))
                .collect(Collectors.joining(" "));
        return launch(freePort(), freePort(), Map.of(), List.of("script", "-qefc", shellLine, "/dev/null"));
    }

    private static ProgramProcess start(
            int port, int managementPort, Map<String, String> environment, String... words) {
        return launch(port, managementPort, environment, command(words));
    }

    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.hoitu.HoiTu"));
        command.addAll(List.of(words));
        return command;
    }

    private static ProgramProcess launch(
            int port, int managementPort, Map<String, String> environment, List<String> command) {
        try {
            Path output = Files.createTempFile("hoitu-program", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("HOITU_PORT", Integer.toString(port));
            builder.environment().put("HOITU_MANAGEMENT_PORT", Integer.toString(managementPort));
            builder.environment().put("HOITU_LANG", "vi");
            builder.environment().putAll(environment);
            return new ProgramProcess(builder.start(), output, port, managementPort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProgramProcess awaitReady() {
        await(() -> !process.isAlive() || status("/health/readiness") == 200);
        if (!process.isAlive()) {
            throw new IllegalStateException("The program ended: " + said());
        }
        await(() -> said().contains("Ctrl-C"));
        return this;
    }

    int status(String managementPath) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + managementPort + managementPath);
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return port;
    }

    int managementPort() {
        return managementPort;
    }

    /** What it has written to the terminal so far. */
    public String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, as Ctrl-C does, and gives its exit code. */
    public int end() {
        process.destroy();
        return exitCode();
    }

    /** The terminal makes of this key an interrupt for every process of the job in the foreground. */
    ProgramProcess pressCtrlC() {
        try {
            process.getOutputStream().write(CTRL_C);
            process.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    int exitCode() {
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has written these words to the terminal, for as long as it lives. */
    public ProgramProcess awaitWords(String words, Duration limit) {
        await(() -> said().contains(words) || !process.isAlive(), limit);
        if (!said().contains(words)) {
            throw new IllegalStateException("The program ended: " + said());
        }
        return this;
    }

    static void await(BooleanSupplier condition) {
        await(condition, LIMIT);
    }

    private static void await(BooleanSupplier condition, Duration limit) {
        long until = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Did not come true within " + limit);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Process id of the database server that runs in a data folder, also when nobody holds it any more. */
    static long databaseProcess(Path data) {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postgres/data-18/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
