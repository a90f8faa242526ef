package vn.hoitu.planning.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One line of a calendar file: a name, its parameters and a value. Folded and escaped only in the file itself. */
record ContentLine(String name, Map<String, String> parameters, String value) {

    private static final int MOST_LINE_BYTES = 75;
    private static final int MOST_PARAMETERS = 40;

    /** The lines of a file with its foldings taken back; what is no line of a calendar is kept as garbled. */
    static List<ContentLine> read(String file) {
        List<ContentLine> lines = new ArrayList<>();
        String unfolded = file.replaceAll("\\r\\n?", "\n").replaceAll("\\n[ \\t]", "");
        for (String line : unfolded.split("\n")) {
            if (!line.isBlank()) {
                lines.add(parse(line).orElseGet(() -> new ContentLine("", Map.of(), line)));
            }
        }
        return lines;
    }

    /** It has no name and value as every line of a calendar has. */
    boolean isGarbled() {
        return name.isEmpty();
    }

    private static Optional<ContentLine> parse(String line) {
        int at = nameEnd(line);
        if (at == 0) {
            return Optional.empty();
        }
        String name = line.substring(0, at).toUpperCase(Locale.ROOT);
        Map<String, String> parameters = new LinkedHashMap<>();
        while (at < line.length() && line.charAt(at) == ';') {
            int equals = line.indexOf('=', at);
            if (equals < 0 || parameters.size() >= MOST_PARAMETERS) {
                return Optional.empty();
            }
            int end = valueEnd(line, equals + 1);
            parameters.putIfAbsent(
                    line.substring(at + 1, equals).toUpperCase(Locale.ROOT),
                    line.substring(equals + 1, end).replace("\"", ""));
            at = end;
        }
        return at < line.length() && line.charAt(at) == ':'
                ? Optional.of(new ContentLine(name, parameters, line.substring(at + 1)))
                : Optional.empty();
    }

    private static int nameEnd(String line) {
        int at = 0;
        while (at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '-')) {
            at++;
        }
        return at;
    }

    private static int valueEnd(String line, int from) {
        boolean quoted = false;
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                return at;
            }
        }
        return line.length();
    }

    /** The value as text, its escapes taken back. */
    String text() {
        StringBuilder text = new StringBuilder(value.length());
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c != '\\' || at + 1 == value.length()) {
                text.append(c);
                continue;
            }
            char escaped = value.charAt(++at);
            text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
        }
        return text.toString();
    }

    /** Text as the value of a line: what would end it is escaped, what no calendar may hold is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.replaceAll("\\r\\n?", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (c == '\t' || !Character.isISOControl(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** A line as it stands in a file: no part longer than 75 bytes, and no letter torn apart. */
    static void write(StringBuilder out, String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int c = line.codePointAt(at);
            int size = new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_LINE_BYTES) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(c);
            bytes += size;
            at += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
