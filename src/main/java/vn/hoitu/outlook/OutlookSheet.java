package vn.hoitu.outlook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.outlook.ComparisonViews.OutlookRankingView;
import vn.hoitu.outlook.OutlookViews.OutlookBlockView;
import vn.hoitu.outlook.OutlookViews.OutlookRowView;
import vn.hoitu.outlook.OutlookViews.OutlookUnitsView;
import vn.hoitu.outlook.OutlookViews.OutlookView;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** Dashboards and unit lists as files. Shares never stand without their numerator and denominator. */
@Component
class OutlookSheet {

    private static final int COLUMN_WIDTH_UNITS = 22 * 256;

    private final Problems texts;

    OutlookSheet(Problems texts) {
        this.texts = texts;
    }

    List<List<@Nullable Object>> dashboard(OutlookView view, Locale locale) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(heading("outlook.columns", locale));
        view.rows().forEach(r -> lines.add(line(r, locale)));
        return lines;
    }

    private List<@Nullable Object> line(OutlookRowView r, Locale locale) {
        var v = r.value();
        var t = r.target();
        return Arrays.asList(
                r.code(),
                r.text(),
                v.part(),
                v.whole(),
                percent(v.share()),
                v.stage(),
                t == null ? null : t.text(),
                t == null ? null : percent(t.share()),
                t == null ? null : percent(t.required()),
                r.small() == null ? null : r.small().required(),
                r.small() == null ? null : r.small().ahead(),
                r.gapPoints() == null ? null : rounded(r.gapPoints()),
                r.missing(),
                word("outlook.status." + r.status(), locale),
                v.reported(),
                v.members(),
                v.silent(),
                v.insufficient(),
                v.automatic(),
                v.declared(),
                v.estimated(),
                v.provisional(),
                v.differing());
    }

    List<List<@Nullable Object>> units(OutlookUnitsView view, Locale locale) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(heading("outlook.unit-columns", locale));
        view.items()
                .forEach(u -> lines.add(Arrays.asList(
                        u.name(),
                        u.kindName(),
                        word("outlook.state." + u.state(), locale),
                        u.part(),
                        u.whole(),
                        u.source() == null ? null : word("outlook.source." + u.source(), locale),
                        u.status() == null ? null : word("outlook.figure." + u.status(), locale),
                        u.vintage(),
                        u.recordedAt())));
        return lines;
    }

    /** Blocks, then bodies, then units; what they are stands in the first column. */
    List<List<@Nullable Object>> ranking(OutlookRankingView view, Locale locale) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(heading("outlook.ranking-columns", locale));
        view.blocks().forEach(b -> lines.add(group("block", b, locale)));
        view.bodies().forEach(b -> lines.add(group("body", b, locale)));
        view.units()
                .forEach(u -> lines.add(Arrays.asList(
                        word("outlook.listed.unit", locale),
                        u.place(),
                        u.name(),
                        u.part(),
                        u.whole(),
                        null,
                        null,
                        null,
                        word("outlook.state." + u.state(), locale))));
        return lines;
    }

    private List<@Nullable Object> group(String what, OutlookBlockView b, Locale locale) {
        return Arrays.asList(
                word("outlook.listed." + what, locale),
                b.place(),
                b.name(),
                b.part(),
                b.whole(),
                percent(b.share()),
                b.reported(),
                b.members(),
                null);
    }

    List<List<@Nullable Object>> map(OutlookMapView view, Locale locale) {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(heading("outlook.map-columns", locale));
        view.tiles()
                .forEach(t -> lines.add(Arrays.asList(
                        t.name(),
                        t.part(),
                        t.whole(),
                        percent(t.share()),
                        t.reported(),
                        t.members(),
                        word("outlook.status." + t.status(), locale))));
        return lines;
    }

    static String csv(List<List<@Nullable Object>> lines) {
        StringBuilder csv = new StringBuilder(CsvText.START);
        lines.forEach(l -> csv.append(CsvText.line(l)));
        return csv.toString();
    }

    static byte[] workbook(List<List<@Nullable Object>> lines) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("1");
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                List<@Nullable Object> line = lines.get(i);
                for (int j = 0; j < line.size(); j++) {
                    fill(row.createCell(j), line.get(j));
                }
            }
            for (int j = 0; j < lines.getFirst().size(); j++) {
                sheet.setColumnWidth(j, COLUMN_WIDTH_UNITS);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Cell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private List<@Nullable Object> heading(String key, Locale locale) {
        return new ArrayList<>(Arrays.asList(word(key, locale).split(";")));
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : rounded(share * 100);
    }

    private static Double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
