package vn.hoitu.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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

    private final DatabaseCluster cluster;
    private final DatabaseAccess access;
    private volatile long pid;
    private volatile boolean stopping;

    private EmbeddedPostgres(DatabaseCluster cluster, int port, long pid) {
        this.cluster = cluster;
        this.access = cluster.access(port, DATABASE);
        this.pid = pid;
    }

    /** Starts the server of this folder, or takes over the one that already runs there. */
    public static EmbeddedPostgres startOrAdopt(DataFolder folder) {
        DatabaseCluster cluster = DatabaseCluster.of(folder);
        return adopt(cluster).orElseGet(() -> startAfterAnyKill(cluster));
    }

    /**
     * Whoever was connected when a server was killed may hold its memory for a moment longer, and PostgreSQL does not
     * start over them. Only its own {@code postmaster.pid} lets it know, so that file is left to it.
     */
    private static EmbeddedPostgres startAfterAnyKill(DatabaseCluster cluster) {
        long until = System.nanoTime() + (cluster.postmaster().isPresent() ? ORPHAN_LIMIT.toNanos() : 0);
        while (true) {
            try {
                return start(cluster, freePort());
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
                pid = start(cluster, port).pid;
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
            DatabaseProcesses.signal("INT", pid);
            try {
                postmaster.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException e) {
                log.warn(
                        "PostgreSQL did not stop within {}; ending it the hard way, it recovers at the next start",
                        STOP_LIMIT);
                DatabaseProcesses.signal("QUIT", pid);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Optional<EmbeddedPostgres> adopt(DatabaseCluster cluster) {
        Optional<Postmaster> left = cluster.postmaster();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Postmaster postmaster = left.get();
        Optional<ProcessHandle> process = ProcessHandle.of(postmaster.pid());
        if (process.isEmpty()) {
            return Optional.empty();
        }
        if (!DatabaseProcesses.looksLikePostgres(process.get())) {
            cluster.forgetPostmaster();
            return Optional.empty();
        }
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (process.get().isAlive() && System.nanoTime() < until) {
            switch (cluster.reach(postmaster.port())) {
                case OURS -> {
                    log.info("Took over the database server that was still running (process {})", postmaster.pid());
                    return Optional.of(new EmbeddedPostgres(cluster, postmaster.port(), postmaster.pid()));
                }
                case FOREIGN ->
                    throw new DatabaseUnavailable(
                            "A PostgreSQL that is not this installation's answers on port %d although the one of %s stood there. End process %d and start again."
                                    .formatted(postmaster.port(), cluster.path(), postmaster.pid()));
                case NOT_YET -> pause();
            }
        }
        return Optional.empty();
    }

    private static EmbeddedPostgres start(DatabaseCluster cluster, int port) {
        Path binaries = PostgresBinaries.unpackedUnder(cluster.folder().postgres());
        cluster.initialiseWhereNew(binaries);
        Path logFile = cluster.folder().logs().resolve("postgres.log");
        List<String> command = List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                cluster.path().toString(),
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
                "log_timezone=Asia/Ho_Chi_Minh");
        Process process = DatabaseProcesses.spawnApart(command, logFile);
        EmbeddedPostgres started = awaitReady(cluster, port, process, logFile);
        cluster.createDatabaseWhereNew(port);
        return started;
    }

    private static EmbeddedPostgres awaitReady(DatabaseCluster cluster, int port, Process process, Path logFile) {
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < until) {
            if (cluster.reach(port) == DatabaseCluster.Reach.OURS) {
                long pid = cluster.postmaster().map(Postmaster::pid).orElse(process.pid());
                return new EmbeddedPostgres(cluster, port, pid);
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
}
