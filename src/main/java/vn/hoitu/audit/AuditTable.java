package vn.hoitu.audit;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.hoitu.shared.sheet.CsvText;

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
        out.write(CsvText.START);
        out.write(CsvText.line(COLUMNS.stream()
                .map(column -> texts.apply("audit.column." + column))
                .toList()));
    }

    void write(AuditEntryView entry) {
        out.write(CsvText.line(Arrays.asList(
                entry.number(),
                entry.at().toString(),
                entry.actorName(),
                entry.actorId(),
                entry.actText(),
                entry.subjectKind(),
                entry.subjectLabel(),
                entry.subjectId(),
                entry.ip(),
                entry.before(),
                entry.after(),
                entry.confidential())));
    }

    /** False once the reader has gone away. */
    boolean goesOn() {
        return !out.checkError();
    }
}
