package vn.hoitu.outlook;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 lines: cells in quotes may hold commas, line ends and doubled quotes. */
final class CsvLines {

    private CsvLines() {}

    static List<List<String>> of(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                line.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c == '\n') {
                end(lines, line, cell);
                line = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        end(lines, line, cell);
        return lines;
    }

    private static void end(List<List<String>> lines, List<String> line, StringBuilder cell) {
        if (!line.isEmpty() || !cell.isEmpty()) {
            line.add(cell.toString().strip());
            lines.add(line);
        }
        cell.setLength(0);
    }
}
