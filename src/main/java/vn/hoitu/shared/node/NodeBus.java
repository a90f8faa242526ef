package vn.hoitu.shared.node;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.database.DatabaseAccess;

/**
 * Carries short words between nodes by PostgreSQL's NOTIFY, from a connection of its own and never inside a transaction
 * that writes: a NOTIFY makes commits wait for each other. What is told may be lost with a connection, so it is only ever
 * a hint, and whoever listens also looks by himself from time to time. A node that is alone tells nobody anything.
 */
@Component
public class NodeBus implements SmartLifecycle {

    /** PostgreSQL takes less than 8,000 bytes at once. */
    public static final int MOST_WORD_BYTES = 7_600;

    private static final String CHANNEL = "hoitu_nodes";
    private static final String LISTENER = "hoitu-node";
    private static final int MOST_WAITING_WORDS = 10_000;
    private static final int LISTEN_MILLIS = 1_000;
    private static final Duration LOOK_FOR_OTHERS = Duration.ofSeconds(3);
    private static final Duration RETRY = Duration.ofMillis(500);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(3);
    private static final Logger log = LoggerFactory.getLogger(NodeBus.class);

    private final DatabaseAccess access;
    private final boolean background;
    private final String node = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING_WORDS);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private volatile boolean alone = true;

    NodeBus(DatabaseAccess access, @Value("${hoitu.background:true}") boolean background) {
        this.access = access;
        this.background = background;
    }

    /** A name of this node among those that run now. */
    public String node() {
        return node;
    }

    /** Whether no other node was heard of lately. */
    public boolean alone() {
        return alone;
    }

    /** Hears what other nodes tell under a topic; the listener must be quick. */
    public void listen(String topic, Consumer<String> listener) {
        listeners.put(topic, listener);
    }

    /** Tells the other nodes; a line of text without line breaks. Never waits. */
    public void tell(String topic, String line) {
        if (running && !alone) {
            offer(topic, line);
        }
    }

    private void offer(String topic, String line) {
        String word = topic + ' ' + line;
        if (bytes(word) > MOST_WORD_BYTES || !waiting.offer(word)) {
            log.debug("A word of {} characters about {} is not told", line.length(), topic);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return background;
    }

    @Override
    public void start() {
        running = true;
        offer("node", "here");
        threads.add(Thread.ofVirtual().name("node-bus-listen").start(() -> again(this::listenOn)));
        threads.add(Thread.ofVirtual().name("node-bus-tell").start(() -> again(this::tellOn)));
    }

    @Override
    public void stop() {
        running = false;
        waiting.offer("");
        for (Thread thread : threads) {
            try {
                thread.join(STOP_LIMIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Work on a connection of its own, which is opened again when it breaks. */
    @FunctionalInterface
    private interface OnConnection {
        void run(Connection connection) throws SQLException, InterruptedException;
    }

    private void again(OnConnection work) {
        while (running) {
            try (Connection connection = connect()) {
                work.run(connection);
            } catch (SQLException e) {
                log.debug("The connection between nodes broke and is opened again: {}", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", access.applicationName());
        settings.setProperty("password", access.applicationPassword());
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(access.url(), settings);
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = '" + LISTENER + "'");
            statement.execute("listen " + CHANNEL);
        }
        PGConnection channel = connection.unwrap(PGConnection.class);
        long looked = System.nanoTime() - LOOK_FOR_OTHERS.toNanos();
        while (running) {
            if (System.nanoTime() - looked >= LOOK_FOR_OTHERS.toNanos()) {
                looked = System.nanoTime();
                alone = !others(connection);
            }
            PGNotification[] heard = channel.getNotifications(LISTEN_MILLIS);
            if (heard != null) {
                for (PGNotification word : heard) {
                    hear(word.getParameter());
                }
            }
        }
    }

    private static boolean others(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select count(*) from pg_stat_activity
                where datname = current_database() and application_name = ? and pid <> pg_backend_pid()
                """)) {
            query.setString(1, LISTENER);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }

    private void hear(String payload) {
        String[] lines = payload.split("\n", -1);
        if (lines[0].equals(node)) {
            return;
        }
        alone = false;
        for (int i = 1; i < lines.length; i++) {
            int space = lines[i].indexOf(' ');
            Consumer<String> listener = space < 0 ? null : listeners.get(lines[i].substring(0, space));
            if (listener != null) {
                try {
                    listener.accept(lines[i].substring(space + 1));
                } catch (RuntimeException e) {
                    log.warn("A word from another node was not understood", e);
                }
            }
        }
    }

    private void tellOn(Connection connection) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off"); // nothing is written, so there is nothing to wait for
        }
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            while (running) {
                String first = waiting.poll(LISTEN_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null && !first.isEmpty()) {
                    notify.setString(2, gathered(first));
                    notify.execute();
                }
            }
        }
    }

    /** As many of the waiting words as fit into one notification. */
    private String gathered(String first) {
        StringBuilder payload = new StringBuilder(node).append('\n').append(first);
        int size = bytes(payload.toString());
        while (true) {
            String next = waiting.peek();
            if (next == null || next.isEmpty() || size + 1 + bytes(next) > MOST_WORD_BYTES + node.length() + 1) {
                return payload.toString();
            }
            waiting.remove(); // only this thread takes words out
            payload.append('\n').append(next);
            size += 1 + bytes(next);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
