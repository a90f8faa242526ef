import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs that are measured: started, waited for, ended. */
final class Programs {

    static final int EMPTY_PORT = 28490;
    static final int OUR_PORT = 28480;
    static final int OUR_MANAGEMENT_PORT = 28481;
    static final long START_LIMIT_MILLIS = 900_000;

    private Programs() {}

    /** An answer of somebody else's program would be measured as ours. */
    static Process launch(List<String> command) throws IOException {
        for (int port : List.of(EMPTY_PORT, OUR_PORT, OUR_MANAGEMENT_PORT)) {
            if (command.contains(Integer.toString(port)) || command.contains("--server.port=" + port)) {
                try (Socket taken = new Socket("127.0.0.1", port)) {
                    throw new IllegalStateException("Port %d is taken; end what listens there first.".formatted(port));
                } catch (java.net.ConnectException free) {
                    // nobody listens
                }
            }
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/bench/programs.log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // also when a measurement fails
        return process;
    }

    static double secondsToFirstAnswer(Process process, int port, String host, String path) throws Exception {
        long begun = System.nanoTime();
        while ((System.nanoTime() - begun) / 1_000_000 < START_LIMIT_MILLIS) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended; see target/bench/programs.log");
            }
            try {
                if (Http.get(port, host, path).status() == 200 && process.isAlive()) {
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
}
