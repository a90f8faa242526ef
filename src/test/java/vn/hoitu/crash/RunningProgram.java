package vn.hoitu.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program in a process of its own, on its own data folder and ports, and its database beside it. */
public final class RunningProgram implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    private static final Pattern SETUP_LINK = Pattern.compile("/toa-soan/thiet-lap/(\\S+)");

    private final List<String> command;
    private final Path data;
    private final Path words;
    private final int port;
    private final int managementPort;
    private Process process;
    private long begun;
    private long killedDatabase;

    /** @param command what starts the program, without its arguments */
    public RunningProgram(List<String> command, Path data, int port, int managementPort) {
        this.command = command;
        this.data = data.toAbsolutePath();
        this.words = this.data.resolveSibling(data.getFileName() + ".words");
        this.port = port;
        this.managementPort = managementPort;
    }

    public int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    public int managementPort() {
        return managementPort;
    }

    /** The program and its database, as the operating system sees them. */
    public List<ProcessHandle> processes() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        postmaster().ifPresent(database -> {
            all.add(database);
            database.descendants().forEach(all::add);
        });
        return all;
    }

    public void start() throws IOException {
        begun = System.nanoTime();
        process = launch(List.of(
                "serve",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port),
                "--management-port",
                Integer.toString(managementPort)));
    }

    /** Runs one of the program's commands to its end; the program itself must be stopped. */
    int command(String name) throws IOException, InterruptedException {
        return launch(List.of(name, "--data", data.toString())).waitFor();
    }

    private Process launch(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(words.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("HOITU_") && !name.equals("HOITU_AOT"));
        return builder.start();
    }

    /** Waits until a home page is answered and the program calls itself ready. @return seconds since the start */
    public double awaitReady() throws IOException, InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit) {
            if (!process.isAlive()) {
                throw new IOException(
                        "The program ended with %d; its last words are in %s".formatted(process.exitValue(), words));
            }
            if (answers(port, "/") && answers(managementPort, "/health/readiness")) {
                return (System.nanoTime() - begun) / 1e9;
            }
            Thread.sleep(10);
        }
        throw new IOException("The program was not ready within " + START_LIMIT + "; see " + words);
    }

    private static boolean answers(int at, String path) {
        try {
            return new Browser(at, "localhost").get(path).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits until something that only the database knows is answered; the database may have been killed alone. */
    public void awaitRecords(Browser anybody) throws IOException, InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit) {
            Optional<ProcessHandle> postmaster = postmaster();
            if (postmaster.isPresent() && postmaster.get().pid() != killedDatabase && signedIn(anybody)) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IOException("The records were not back within " + START_LIMIT + "; see " + words);
    }

    private static boolean signedIn(Browser anybody) {
        try {
            return anybody.get("/api/v1/session").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The one-time link that the first start prints. */
    String setupToken() throws IOException, InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < limit) {
            Matcher link = SETUP_LINK.matcher(Files.readString(words, StandardCharsets.UTF_8));
            if (link.find()) {
                return link.group(1);
            }
            Thread.sleep(50);
        }
        throw new IOException("No link for the operator's account in " + words);
    }

    public void killProgram() throws InterruptedException {
        process.destroyForcibly().waitFor(); // SIGKILL
    }

    /** @return whether there was a database to kill */
    public boolean killDatabase() throws IOException, InterruptedException {
        Optional<ProcessHandle> postmaster = postmaster();
        if (postmaster.isEmpty()) {
            return false;
        }
        killedDatabase = postmaster.get().pid();
        begun = System.nanoTime();
        new ProcessBuilder("kill", "-KILL", Long.toString(postmaster.get().pid()))
                .start()
                .waitFor();
        return true;
    }

    /** Only a process that names this data folder on its command line is ours to end. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        Path cluster = data.resolve("postgres/data-18");
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(p -> names(p.pid(), cluster));
    }

    private static boolean names(long pid, Path folder) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline")).contains(folder.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    /** Ends the program as Ctrl-C does. @return whether it and its database were gone in time */
    public boolean stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> postmaster = postmaster();
        process.destroy();
        return process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)
                && postmaster.map(p -> !p.isAlive()).orElse(true);
    }

    /** Whatever happened, nothing is left running. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null) {
            killProgram();
        }
        killDatabase();
    }
}
