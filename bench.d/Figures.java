import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** What was measured, in the form that every benchmark writes. */
final class Figures {

    private Figures() {}

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
}
