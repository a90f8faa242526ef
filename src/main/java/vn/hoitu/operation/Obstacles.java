package vn.hoitu.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;
import vn.hoitu.shared.database.DataFolderInUse;
import vn.hoitu.shared.database.DatabaseUnavailable;

/** What can stand in the way of a start, each in a sentence that says what to do. */
final class Obstacles {

    private Obstacles() {}

    /** Looked at before anything is started, so that the answer comes at once. */
    static Optional<String> beforeServing(CommandLine line, Texts texts) {
        if (taken(line.port())) {
            return Optional.of(texts.text("start.port-taken", Map.of("port", line.port(), "option", "--port")));
        }
        if (taken(line.managementPort())) {
            return Optional.of(texts.text(
                    "start.port-taken", Map.of("port", line.managementPort(), "option", "--management-port")));
        }
        return unwritable(line.data())
                .map(reason -> texts.text("start.folder-unwritable", Map.of("folder", line.data(), "reason", reason)));
    }

    /** What a fault of the start means for the person at the terminal; what nobody foresaw goes to the log as a whole. */
    static String met(Throwable fault, CommandLine line, Texts texts) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DataFolderInUse inUse -> {
                    return texts.text("start.folder-in-use", Map.of("folder", inUse.folder()));
                }
                case DatabaseUnavailable unavailable -> {
                    return texts.text("start.database", Map.of("reason", String.valueOf(unavailable.getMessage())));
                }
                case PortInUseException port -> {
                    return texts.text("start.port-taken", Map.of("port", port.getPort(), "option", "--port"));
                }
                case FlywayException migration -> {
                    keep(fault, line);
                    return texts.text("start.migration", Map.of("reason", firstLine(migration)));
                }
                case FileSystemException file -> {
                    return texts.text(
                            "start.folder-unwritable", Map.of("folder", line.data(), "reason", file.getMessage()));
                }
                default -> {
                    // go on to what caused it
                }
            }
        }
        return texts.text("start.failed", Map.of("log", keep(fault, line), "reason", firstLine(fault)));
    }

    /** What only a programmer understands goes where only a programmer looks. */
    private static Path keep(Throwable fault, CommandLine line) {
        Path file = line.data().resolve("logs/start-failure.log");
        try {
            Files.createDirectories(file.getParent());
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
                fault.printStackTrace(out);
            }
        } catch (IOException e) {
            fault.addSuppressed(e); // the sentence still stands
        }
        return file;
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean taken(int port) {
        if (port == 0) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<String> unwritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.getClass().getSimpleName());
        }
    }
}
