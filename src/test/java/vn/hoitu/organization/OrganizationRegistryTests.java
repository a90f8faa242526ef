package vn.hoitu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.organization.RegistryImport.Effect;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.testing.ModuleTest;

@ModuleTest
class OrganizationRegistryTests {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final Actor OPERATOR = Actor.program("test");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @Autowired
    OrganizationRegistry registry;

    @Autowired
    OrganizationDirectory directory;

    @Test
    void aDryRunTellsWhatWouldHappenAndChangesNothing() {
        String name = fresh("Báo Chạy Thử");

        RegistryImport told = bringIn("Tên;Loại;Tính đến ngày\n" + name + ";Báo;01/12/2025", true);

        assertThat(told.rows()).extracting(RegistryImport.RowResult::effect).containsExactly(Effect.CREATE);
        assertThat(told.applies()).isFalse();
        assertThat(found(name)).isEmpty();
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        String ministry = fresh("Bộ Nhập");
        String paper = fresh("Báo Nhập");
        String file = "Tên,Loại,Tên cấp trên,Loại hình báo chí,Từ ngày,Tính đến ngày,Nguồn\r\n"
                + paper + ",newspaper," + ministry + ",Báo in; electronic,2020-01-01,2025-12-01,QĐ 1\r\n"
                + ministry + ",ministry,,,2020-01-01,2025-12-01,QĐ 1\r\n";

        RegistryImport first = bringIn(file, false);
        RegistryImport second = bringIn(file, false);

        assertThat(first.problems()).isEmpty();
        assertThat(first.count(Effect.CREATE)).isEqualTo(2);
        assertThat(second.count(Effect.UNCHANGED)).isEqualTo(2);
        assertThat(found(paper)).singleElement().satisfies(r -> {
            assertThat(r.parentName()).isEqualTo(ministry);
            assertThat(r.pressTypes()).containsExactly("electronic", "print");
        });
    }

    @Test
    void aRowThatDiffersChangesWhatDiffersFromItsDayOn() {
        String name = fresh("Báo Đổi");
        bringIn("Tên,Loại,Từ ngày\n" + name + ",newspaper,2020-01-01", false);
        UUID id = found(name).getFirst().id();

        RegistryImport changed =
                bringIn("Mã,Tên,Loại,Tính đến ngày\n" + id + "," + name + " Mới,magazine,2025-07-01", false);

        assertThat(changed.rows().getFirst().changes()).containsExactly("rename", "retype");
        assertThat(directory
                        .find(id, LocalDate.of(2025, 6, 30), VI)
                        .orElseThrow()
                        .name())
                .isEqualTo(name);
        assertThat(directory
                        .find(id, LocalDate.of(2025, 7, 1), VI)
                        .orElseThrow()
                        .kind())
                .isEqualTo("magazine");
    }

    @Test
    void anExportComesBackUnchangedInBothForms() {
        String ministry = fresh("Bộ Xuất");
        bringIn(
                "Tên,Loại,Tên cấp trên,Từ ngày\n" + ministry + ",ministry,,2020-01-01\n=cmd|" + ministry + ",newspaper,"
                        + ministry + ",2020-01-01",
                false);
        List<List<String>> rows = registry.export(OPERATOR, DAY, VI).orThrow();
        Table table = Table.named("x", rows.getFirst());
        rows.stream().skip(1).forEach(table::row);
        String csv = new String(table.csv(), StandardCharsets.UTF_8);

        RegistryImport fromWorkbook =
                registry.bringIn(OPERATOR, table.workbook(), "x.xlsx", false).orThrow();
        RegistryImport fromCsv = bringIn(csv, false);

        assertThat(csv).contains(",'=cmd|" + ministry);
        assertThat(fromWorkbook.problems()).isEmpty();
        assertThat(fromWorkbook.count(Effect.UNCHANGED)).isEqualTo(rows.size() - 1);
        assertThat(fromCsv.count(Effect.UNCHANGED)).isEqualTo(rows.size() - 1);
    }

    @Test
    void mergedCellsAreNamedBecauseBelowTheFirstNothingStands() throws IOException {
        String ministry = fresh("Bộ Gộp");
        byte[] file;
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("x");
            List<List<String>> rows = List.of(
                    List.of("Tên", "Loại", "Tên cấp trên"),
                    List.of(ministry, "ministry", ""),
                    List.of(fresh("Báo Một"), "newspaper", ministry),
                    List.of(fresh("Báo Hai"), "newspaper"));
            for (List<String> cells : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell -> row.createCell(cells.indexOf(cell)).setCellValue(cell));
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf("C3:C4"));
            book.write(out);
            file = out.toByteArray();
        }

        RegistryImport told = registry.bringIn(OPERATOR, file, "x.xlsx", false).orThrow();

        assertThat(told.applies()).isFalse();
        assertThat(told.problems()).singleElement().satisfies(p -> {
            assertThat(p.row()).isEqualTo(3);
            assertThat(p.column()).isEqualTo(RegistryColumn.PARENT_NAME);
            assertThat(p.value()).isEqualTo("C3:C4");
            assertThat(p.code()).isEqualTo("cell-merged");
        });
        assertThat(found(ministry)).isEmpty();
    }

    @Test
    void problemsNameRowAndColumnAndNothingIsApplied() {
        String good = fresh("Báo Đúng");

        RegistryImport told = bringIn(
                "Tên,Loại,Tên cấp trên,Từ ngày\n"
                        + good + ",newspaper,,2020-01-01\n"
                        + ",newspaper,,\n"
                        + "Sai loại,rạp hát,,\n"
                        + "Sai ngày,newspaper,,31/02/2020\n"
                        + fresh("Lạc") + ",newspaper,Không Có Ai,\n"
                        + "Vòng A,newspaper,Vòng B,\nVòng B,newspaper,Vòng A,\n"
                        + good + ",newspaper,,2020-01-01",
                false);

        assertThat(told.problems().stream()
                        .map(p -> p.row() + " " + p.column() + " " + p.code())
                        .toList())
                .containsExactly(
                        "3 NAME required",
                        "4 KIND unknown",
                        "5 FROM malformed-date",
                        "6 PARENT_NAME unknown-organization",
                        "7 PARENT_NAME circle",
                        "8 PARENT_NAME circle",
                        "9 NAME row-twice");
        assertThat(found(good)).isEmpty();
    }

    @Test
    void thousandsOfRowsGoInAtOnce() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String file = "Tên,Loại,Tên cấp trên,Từ ngày\n"
                + "Bộ " + mark + ",ministry,,2020-01-01\n"
                + IntStream.range(0, 1_999)
                        .mapToObj(i -> "Báo " + mark + " " + i + ",newspaper,Bộ " + mark + ",2020-01-01")
                        .collect(Collectors.joining("\n"));

        RegistryImport done = bringIn(file, false);

        assertThat(done.count(Effect.CREATE)).isEqualTo(2_000);
        assertThat(directory
                        .list(new OrganizationQuery("bao " + mark, null, null, null, DAY, null, 1), VI)
                        .total())
                .isEqualTo(1_999);
    }

    private RegistryImport bringIn(String csv, boolean dryRun) {
        return registry.bringIn(OPERATOR, csv.getBytes(StandardCharsets.UTF_8), "danh-ba.csv", dryRun)
                .orThrow();
    }

    private List<OrganizationRowView> found(String name) {
        return directory
                .list(new OrganizationQuery(name, null, "all", null, DAY, null, null), VI)
                .items();
    }

    private static String fresh(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
