package vn.hoitu.shared.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that runs beside the program with its data in the data folder. It is a full server: fsync and
 * synchronous commit stay on, passwords are SCRAM, it listens on loopback only.
 *
 * <p>A server that outlived a killed program is found by its {@code postmaster.pid}, checked to be ours (folder and
 * password) and taken over; nothing is ever started over a live data folder.
 */
public final class EmbeddedPostgres {

    public static final String OWNER = "hoitu_owner";
    public static final String APPLICATION = "hoitu_app";
    public static final String DATABASE = "hoitu";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL_PAUSE = Duration.ofMillis(40);
    private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(20);
    private static final Duration REVIVAL_PAUSE = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataFolder folder;
    private final Path cluster;
    private final DatabaseAccess access;
    private volatile long pid;
    private volatile boolean stopping;

    private EmbeddedPostgres(DataFolder folder, Path cluster, int port, long pid) {
        this.folder = folder;
        this.cluster = cluster;
        this.access = accessAt(folder, port, DATABASE);
        this.pid = pid;
    }

    /** Starts the server of this folder, or takes over the one that already runs there. */
    public static EmbeddedPostgres startOrAdopt(DataFolder folder) {
        Path cluster = folder.postgres().resolve("data-18");
        Optional<EmbeddedPostgres> running = adopt(folder, cluster);
        return running.orElseGet(() -> startAfterAnyKill(folder, cluster));
    }

    /**
     * Whoever was connected when a server was killed may hold its memory for a moment longer, and PostgreSQL does not
     * start over them. Only its own {@code postmaster.pid} lets it know, so that file is left to it.
     */
    private static EmbeddedPostgres startAfterAnyKill(DataFolder folder, Path cluster) {
        long until = System.nanoTime() + (Postmaster.read(cluster).isPresent() ? ORPHAN_LIMIT.toNanos() : 0);
        while (true) {
            try {
                return start(folder, cluster, freePort());
            } catch (DatabaseUnavailable e) {
                if (System.nanoTime() >= until) {
                    throw e;
                }
                sleep(REVIVAL_PAUSE);
            }
        }
    }

    /** Starts the server again, at the same address, should it end while the program goes on. */
    public void keepRunning() {
        ProcessHandle.of(pid)
                .ifPresentOrElse(postmaster -> postmaster.onExit().thenRunAsync(this::revive), this::revive);
    }

    private void revive() {
        int port = URI.create(access.url().substring("jdbc:".length())).getPort();
        while (!stopping) {
            try {
                log.warn("The database server ended; starting it again");
                pid = start(folder, cluster, port).pid;
                log.info("The database server runs again");
                keepRunning();
                return;
            } catch (DatabaseUnavailable | UncheckedIOException e) {
                log.error("The database server does not start yet: {}", e.getMessage());
                sleep(REVIVAL_PAUSE);
            }
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Process id of the postmaster. */
    public long pid() {
        return pid;
    }

    /** Ends the server in the fast way: open transactions roll back, everything committed is on disk. */
    public void stop() {
        stopping = true;
        ProcessHandle.of(pid).ifPresent(postmaster -> {
            signal("INT", pid);
            try {
                postmaster.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException e) {
                log.warn(
                        "PostgreSQL did not stop within {}; ending it the hard way, it recovers at the next start",
                        STOP_LIMIT);
                signal("QUIT", pid);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static DatabaseAccess accessAt(DataFolder folder, int port, String database) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
                OWNER,
                folder.secret("database-owner"),
                APPLICATION,
                folder.secret("database-application"));
    }

    private static Optional<EmbeddedPostgres> adopt(DataFolder folder, Path cluster) {
        Optional<Postmaster> left = Postmaster.read(cluster);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Postmaster postmaster = left.get();
        Optional<ProcessHandle> process = ProcessHandle.of(postmaster.pid());
        if (process.isEmpty()) {
            return Optional.empty();
        }
        if (!looksLikePostgres(process.get())) {
            deleteQuietly(cluster.resolve("postmaster.pid")); // its number is another's now, and PostgreSQL would wait
            return Optional.empty();
        }
        DatabaseAccess access = accessAt(folder, postmaster.port(), "postgres");
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (process.get().isAlive() && System.nanoTime() < until) {
            Reach reach = reach(access, cluster);
            switch (reach) {
                case OURS -> {
                    log.info("Took over the database server that was still running (process {})", postmaster.pid());
                    return Optional.of(new EmbeddedPostgres(folder, cluster, postmaster.port(), postmaster.pid()));
                }
                case FOREIGN ->
                    throw new DatabaseUnavailable(
                            "A PostgreSQL that is not this installation's answers on port %d although %s names it. End process %d and start again."
                                    .formatted(postmaster.port(), cluster.resolve("postmaster.pid"), postmaster.pid()));
                case NOT_YET -> pause();
            }
        }
        return Optional.empty();
    }

    /** A recycled process id must not be mistaken for the database. */
    private static boolean looksLikePostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("postgres")).orElse(true);
    }

    private enum Reach {
        OURS,
        FOREIGN,
        NOT_YET
    }

    private static Reach reach(DatabaseAccess access, Path cluster) {
        try (Connection connection = ownerConnection(access);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Path.of(row.getString(1)).toRealPath().equals(cluster.toRealPath()) ? Reach.OURS : Reach.FOREIGN;
        } catch (SQLException e) {
            return "28P01".equals(e.getSQLState()) ? Reach.FOREIGN : Reach.NOT_YET;
        } catch (IOException e) {
            return Reach.FOREIGN;
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path cluster, int port) {
        Path binaries = PostgresBinaries.unpackedUnder(folder.postgres());
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise(folder, binaries, cluster);
        }
        Path logFile = folder.logs().resolve("postgres.log");
        List<String> command = asPlainUser(new ArrayList<>(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "log_timezone=Asia/Ho_Chi_Minh")));
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.addFirst(
                    "/usr/bin/setsid"); // so that Ctrl-C reaches the program first, which then stops us in order
        }
        Process process = spawn(command, logFile);
        EmbeddedPostgres started = awaitReady(folder, cluster, port, process, logFile);
        createDatabase(folder, port);
        return started;
    }

    private static EmbeddedPostgres awaitReady(
            DataFolder folder, Path cluster, int port, Process process, Path logFile) {
        DatabaseAccess access = accessAt(folder, port, "postgres");
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < until) {
            if (reach(access, cluster) == Reach.OURS) {
                long pid = Postmaster.read(cluster).map(Postmaster::pid).orElse(process.pid());
                return new EmbeddedPostgres(folder, cluster, port, pid);
            }
            if (!process.isAlive() && process.exitValue() != 0) {
                throw new DatabaseUnavailable(
                        "The database did not start. Its last words are in %s.".formatted(logFile));
            }
            pause();
        }
        throw new DatabaseUnavailable(
                "The database did not answer within %d seconds. See %s.".formatted(START_LIMIT.toSeconds(), logFile));
    }

    private static void initialise(DataFolder folder, Path binaries, Path cluster) {
        Path passwordFile = folder.postgres().resolve("initial-password");
        try {
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, folder.secret("database-owner"));
            Path logFile = folder.logs().resolve("initdb.log");
            Process initdb = spawn(
                    asPlainUser(new ArrayList<>(List.of(
                            binaries.resolve("bin/initdb").toString(),
                            "-D",
                            cluster.toString(),
                            "-U",
                            OWNER,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8",
                            "--data-checksums"))),
                    logFile);
            if (initdb.waitFor() != 0) {
                throw new DatabaseUnavailable("The database could not be initialised. See %s.".formatted(logFile));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while initialising the database.", e);
        } finally {
            deleteQuietly(passwordFile);
        }
    }

    private static void createDatabase(DataFolder folder, int port) {
        try (Connection connection = ownerConnection(accessAt(folder, port, "postgres"));
                Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (row.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database could not be created.", e);
        }
    }

    private static Connection ownerConnection(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.url() + "?connectTimeout=2", access.ownerName(), access.ownerPassword());
    }

    /**
     * PostgreSQL refuses to run as root. For root the programs run in a user namespace without any mapping, in which
     * they are nobody.
     */
    private static List<String> asPlainUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!new File("/usr/bin/unshare").canExecute()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root. Start Hội Tụ as an ordinary user, or install util-linux (unshare).");
        }
        command.addAll(0, List.of("/usr/bin/unshare", "-U"));
        return command;
    }

    private static Process spawn(List<String> command, Path logFile) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
        }
    }

    private static void signal(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        sleep(POLL_PAUSE);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database.", e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("Could not delete {}", file, e);
        }
    }

    /** What {@code postmaster.pid} says: line 1 the process, line 4 the port. */
    private record Postmaster(long pid, int port) {

        static Optional<Postmaster> read(Path cluster) {
            try {
                List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
                return lines.size() < 4
                        ? Optional.empty()
                        : Optional.of(new Postmaster(
                                Long.parseLong(lines.get(0).strip()),
                                Integer.parseInt(lines.get(3).strip())));
            } catch (IOException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
