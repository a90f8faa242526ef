package vn.hoitu.audit;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The record as a table that spreadsheet programs open: UTF-8 with its mark, no cell that they would calculate. */
final class AuditTable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "at",
            "actor",
            "actorId",
            "act",
            "subjectKind",
            "subject",
            "subjectId",
            "ip",
            "before",
            "after",
            "confidential");

    private final PrintWriter out;

    AuditTable(PrintWriter out, UnaryOperator<String> texts) {
        this.out = out;
        out.write('\uFEFF');
        line(COLUMNS.stream().map(column -> texts.apply("audit.column." + column)));
    }

    void write(AuditEntryView entry) {
        line(Stream.of(
                text(entry.number()),
                text(entry.at()),
                entry.actorName(),
                text(entry.actorId()),
                entry.actText(),
                entry.subjectKind(),
                entry.subjectLabel(),
                text(entry.subjectId()),
                text(entry.ip()),
                text(entry.before()),
                text(entry.after()),
                text(entry.confidential())));
    }

    /** False once the reader has gone away. */
    boolean goesOn() {
        return !out.checkError();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void line(Stream<String> cells) {
        out.write(cells.map(AuditTable::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String cell(String text) {
        boolean calculated = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = calculated ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
