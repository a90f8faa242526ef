package vn.hoitu.shared.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.hoitu.shared.sheet.Table;

/** Answers that a browser stores under a name and never shows. */
public final class Download {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    public static ResponseEntity<byte[]> csv(String name, Table table) {
        return file(name, CSV, table.csv());
    }

    public static ResponseEntity<byte[]> workbook(String name, Table table) {
        return workbook(name, Table.workbook(List.of(table)));
    }

    public static ResponseEntity<byte[]> workbook(String name, byte[] workbook) {
        return file(name, WORKBOOK, workbook);
    }

    /** @param name of letters, digits, hyphens and dots */
    public static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }
}
