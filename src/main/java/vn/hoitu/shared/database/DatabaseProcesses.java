package vn.hoitu.shared.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The operating system's side of PostgreSQL's programs: as whom they run, where they write, how they are told to end. */
final class DatabaseProcesses {

    private static final File SETSID = new File("/usr/bin/setsid");

    private DatabaseProcesses() {}

    /** In a session of its own, so that Ctrl-C reaches the program first, which then ends the server in order. */
    static Process spawnApart(List<String> command, Path logFile) {
        List<String> apart = asPlainUser(command);
        if (SETSID.canExecute()) {
            apart.addFirst(SETSID.getPath());
        }
        return start(apart, logFile);
    }

    static Process spawn(List<String> command, Path logFile) {
        return start(asPlainUser(command), logFile);
    }

    /**
     * PostgreSQL refuses to run as root. For root the programs run in a user namespace without any mapping, in which
     * they are nobody.
     */
    private static List<String> asPlainUser(List<String> words) {
        List<String> command = new ArrayList<>(words);
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

    private static Process start(List<String> command, Path logFile) {
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

    static void signal(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A recycled process id must not be mistaken for the database. */
    static boolean looksLikePostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("postgres")).orElse(true);
    }
}
