package vn.hoitu.shared.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.VietnamTime;

/**
 * Writes RFC 4180 lines that no spreadsheet takes for formulas: a cell it would run is written behind an apostrophe,
 * which our reading takes away again. Days and moments are written as people in Vietnam write them.
 */
public final class CsvText {

    /** Byte order mark, without which Excel misreads Vietnamese. */
    public static final String START = "\uFEFF";

    private static final String LINE_END = "\r\n";
    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);

    private CsvText() {}

    public static String line(List<? extends @Nullable Object> values) {
        return values.stream().map(CsvText::cell).collect(Collectors.joining(",")) + LINE_END;
    }

    private static String cell(@Nullable Object value) {
        String text = shown(value);
        return quoted(value instanceof Number ? text : defused(text));
    }

    static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case LocalDate day -> DAY.format(day);
            case Instant moment -> MOMENT.format(moment);
            default -> value.toString();
        };
    }

    static String defused(String cell) {
        return RUNS.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String asMeant(String cell) {
        return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
