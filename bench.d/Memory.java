import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a program and its database hold. */
final class Memory {

    private Memory() {}

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
}
