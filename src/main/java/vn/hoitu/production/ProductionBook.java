package vn.hoitu.production;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;

/** The figures as a workbook, a sheet for each table of the screen. */
@Component
class ProductionBook {

    private static final int COLUMN_WIDTH = 24 * 256;

    private final Problems texts;

    ProductionBook(Problems texts) {
        this.texts = texts;
    }

    byte[] write(ProductionView view, Locale locale) {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Pages pages = new Pages(book, locale);
            pages.sheet(
                    "days",
                    view.days().stream()
                            .map(d -> List.<Object>of(d.day().toString(), d.pieces()))
                            .toList());
            pages.sheet(
                    "forms",
                    view.forms().stream()
                            .map(f -> List.<Object>of(word("form." + f.form(), locale), f.pieces()))
                            .toList());
            pages.sheet(
                    "desks",
                    view.desks().stream()
                            .map(d -> List.<Object>of(d.name(), d.pieces()))
                            .toList());
            pages.sheet(
                    "people",
                    view.people().stream()
                            .map(p -> List.<Object>of(p.name(), p.pieces()))
                            .toList());
            pages.sheet(
                    "steps",
                    view.steps().stream()
                            .map(s -> List.<Object>of(
                                    word("state." + s.state(), locale),
                                    s.times(),
                                    s.medianSeconds(),
                                    s.ninetiethSeconds()))
                            .toList());
            pages.sheet(
                    "months",
                    view.growth().months().stream()
                            .map(m -> List.<Object>of(m.month().toString().substring(0, 7), m.pieces(), m.yearBefore()))
                            .toList());
            pages.sheet("other", other(view, locale));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<Object>> other(ProductionView view, Locale locale) {
        return List.of(
                List.of(word("production.total", locale), view.pieces()),
                List.of(word("production.words", locale), view.words()),
                List.of(word("production.handed-in", locale), view.returns().handedIn()),
                List.of(word("production.returned", locale), view.returns().pieces()),
                List.of(word("production.returns", locale), view.returns().returns()),
                List.of(word("production.repeatedly", locale), view.returns().repeatedly()),
                List.of(word("production.due.met", locale), view.deadlines().met()),
                List.of(word("production.due.missed", locale), view.deadlines().missed()),
                List.of(word("production.due.open", locale), view.deadlines().open()),
                List.of(word("production.forms", locale), view.storiesInForms()),
                List.of(word("production.year-before", locale), view.growth().before()));
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }

    /** The sheets of one workbook, with heads that stay in sight. */
    private final class Pages {

        private final Workbook book;
        private final Locale locale;
        private final CellStyle bold;

        Pages(Workbook book, Locale locale) {
            this.book = book;
            this.locale = locale;
            Font font = book.createFont();
            font.setBold(true);
            this.bold = book.createCellStyle();
            bold.setFont(font);
        }

        void sheet(String name, List<List<Object>> rows) {
            String[] words = word("production.sheet." + name, locale).split(";");
            Sheet sheet = book.createSheet(words[0]);
            Row head = sheet.createRow(0);
            for (int column = 1; column < words.length; column++) {
                sheet.setColumnWidth(column - 1, COLUMN_WIDTH);
                write(head, column - 1, words[column], bold);
            }
            sheet.createFreezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                Row line = sheet.createRow(row + 1);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(line, column, rows.get(row).get(column), null);
                }
            }
        }

        /** Text goes in as text, so that no name is taken for a formula. */
        private static void write(Row row, int column, Object value, @Nullable CellStyle style) {
            Cell cell = row.createCell(column);
            if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
            }
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
    }
}
