package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamSource;
import vn.hoitu.outlook.ComparisonViews.OutlookMapView;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.testing.ModuleTest;

/** Maps and comparators that somebody brings in: whole, or not at all. */
@ModuleTest
class OutlookShelfTests extends OutlookWorld {

    private static final List<String> ARCHIPELAGOS = List.of("Hoàng Sa|112|16.5", "Trường Sa|112|10");

    @Test
    void aGeographicMapIsDrawnOnceItIsWhole() {
        assertThat(geographies.take(OPERATOR, squares(List.of()), "63", "Bản vẽ thử"))
                .satisfies(o -> assertThat(refusal(o)).isEqualTo("map-without-archipelagos"));
        assertThat(geographies.take(OPERATOR, squares(ARCHIPELAGOS), "63", " "))
                .satisfies(o -> assertThat(refusal(o)).isEqualTo("invalid-fields"));

        geographies.take(OPERATOR, squares(ARCHIPELAGOS), "63", "Bản vẽ thử").orThrow();

        OutlookMapView map = map(PERIOD);
        assertThat(map.viewBox()).isNotNull();
        assertThat(map.mapSource()).isEqualTo("Bản vẽ thử");
        assertThat(map.tiles())
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.path()).startsWith("M"));
    }

    @Test
    void otherCountriesComeInWholeOrNotAtAll() {
        String heading = "indicator,year,country,part,whole,unit,source,note\n";
        byte[] good =
                (heading + "2,2024,Hàn Quốc,41,80,cơ quan,\"Báo cáo, trang 3\",\n").getBytes(StandardCharsets.UTF_8);
        byte[] bad = (heading + "2,2024,Hàn Quốc,81,80,cơ quan,Báo cáo,\n2,x,,,,,,\n").getBytes(StandardCharsets.UTF_8);

        comparators.take(OPERATOR, "qd-781", good, false).orThrow();
        assertThat(refusal(comparators.take(OPERATOR, "qd-781", bad, false))).isEqualTo("invalid-fields");
        assertThat(refusal(comparators.take(OPERATOR, "qd-781", "a,b\n".getBytes(StandardCharsets.UTF_8), false)))
                .isEqualTo("invalid-fields");

        assertThat(comparators.of("qd-781", "2", null)).singleElement().satisfies(c -> {
            assertThat(c.country()).isEqualTo("Hàn Quốc");
            assertThat(c.source()).isEqualTo("Báo cáo, trang 3");
            assertThat(c.part()).isEqualByComparingTo("41");
        });
    }

    @Test
    void otherCountriesComeAsAVietnameseSpreadsheetSavesThem() {
        String heading = "indicator;year;country;part;whole;unit;source;note\r\n";
        byte[] semicolons =
                ("\uFEFF" + heading + "3;2024;Nhật Bản;30;60;cơ quan;Báo cáo;\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] workbook = Table.headed(heading.strip())
                .add("4", 2023, "Na Uy", 12, 40, "cơ quan", "Báo cáo", null)
                .workbook();
        byte[] broken = (heading + "3;2024;\"Nhật Bản;30;60;cơ quan;Báo cáo;\r\n").getBytes(StandardCharsets.UTF_8);

        comparators.take(OPERATOR, "bnv", semicolons, false).orThrow();
        assertThat(comparators.of("bnv", "3", null))
                .extracting(OutlookViews.OutlookComparatorView::country)
                .containsExactly("Nhật Bản");
        comparators.take(OPERATOR, "bnv", workbook, false).orThrow();
        assertThat(comparators.of("bnv", "4", null))
                .extracting(OutlookViews.OutlookComparatorView::country)
                .containsExactly("Na Uy");
        assertThat(comparators.take(OPERATOR, "bnv", broken, false))
                .isInstanceOfSatisfying(Outcome.Refused.class, r -> {
                    assertThat(r.refusal().code()).isEqualTo("sheet-quote-open");
                    assertThat(r.refusal().values()).containsEntry("line", 2);
                });
    }

    @Test
    void figuresOfOtherCountriesAreReadAsAVietnameseReaderWritesThem() {
        String heading = "indicator;year;country;part;whole;unit;source;note\r\n";
        byte[] text = (heading
                        + "1;2024;Nhật Bản;12,5;1.234,5;tỷ;Báo cáo;\r\n"
                        + "1;2024;Na Uy;12.5;1.234;tỷ;Báo cáo;\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] workbook = Table.headed(heading.strip())
                .add("2", 2023, "Lào", new BigDecimal("1.234"), new BigDecimal("2.5"), "tỷ", "Báo cáo", null)
                .workbook();

        comparators.take(OPERATOR, "ttxvn", text, false).orThrow();
        assertThat(comparators.of("ttxvn", "1", null))
                .extracting(
                        OutlookViews.OutlookComparatorView::country,
                        c -> c.part().stripTrailingZeros().toPlainString(),
                        c -> c.whole().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder(tuple("Nhật Bản", "12.5", "1234.5"), tuple("Na Uy", "12.5", "1234"));
        comparators.take(OPERATOR, "ttxvn", workbook, false).orThrow();
        assertThat(comparators.of("ttxvn", "2", null))
                .as("a number in a cell is no text")
                .singleElement()
                .satisfies(c -> assertThat(c.part()).isEqualByComparingTo("1.234"));
    }

    @Test
    void aFigureThatIsNoneIsNamedByItsRowAndColumn() {
        String heading = "indicator;year;country;part;whole;unit;source;note\r\n";
        String rows = "1;2024;A;1,234;2.000;tỷ;Báo cáo;\r\n"
                + "1;2024;A;1e300;2;tỷ;Báo cáo;\r\n"
                + "1;2024;A;-1;2;tỷ;Báo cáo;\r\n"
                + "1;2024;A;0,0000001;2;tỷ;Báo cáo;\r\n"
                + "1;2024;A;0;0;tỷ;Báo cáo;\r\n"
                + "1;2024;A;3;2;tỷ;Báo cáo;\r\n"
                + "1;1800;A;1;2;tỷ;Báo cáo;\r\n"
                + "1;2024;;1;2;tỷ;Báo cáo;\r\n"
                + "77;2024;A;1;2;tỷ;Báo cáo;\r\n"
                + "1;2019;A;1;2;tỷ;Báo cáo;\r\n"
                + "1;2019;a;1;3;tỷ;Báo cáo khác;\r\n"
                + "1;" + (LocalDate.now(VietnamTime.ZONE).getYear() + 1) + ";A;1;2;tỷ;Báo cáo;\r\n";

        var refused = (Outcome.Refused<?>)
                comparators.take(OPERATOR, "ttxvn", (heading + rows).getBytes(StandardCharsets.UTF_8), true);

        assertThat(refused.refusal().fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        tuple("rows[2].part", "comparator-doubtful"),
                        tuple("rows[3].part", "comparator-number"),
                        tuple("rows[4].part", "comparator-limits"),
                        tuple("rows[5].part", "comparator-limits"),
                        tuple("rows[6].whole", "comparator-share"),
                        tuple("rows[7].part", "comparator-share"),
                        tuple("rows[8].year", "comparator-year"),
                        tuple("rows[9].country", "comparator-empty"),
                        tuple("rows[10].indicator", "comparator-indicator"),
                        tuple("rows[12].country", "comparator-twice"),
                        tuple("rows[13].year", "comparator-year"));
        var empty = (Outcome.Refused<?>)
                comparators.take(OPERATOR, "ttxvn", heading.getBytes(StandardCharsets.UTF_8), false);
        assertThat(empty.refusal().fields())
                .as("a file of a heading alone takes nothing away")
                .extracting(FieldProblem::code)
                .containsExactly("comparator-none");
        assertThat(refusal(comparators.take(OPERATOR, "khong-co", heading.getBytes(StandardCharsets.UTF_8), true)))
                .isEqualTo("absent");
    }

    @Test
    void aFileIsNotReadBeforeItIsKnownWhoBringsItAndHowLargeItIs() throws IOException {
        InputStreamSource unread = () -> {
            throw new IOException("It was read.");
        };
        Actor stranger = new Actor(
                new PersonId(UUID.randomUUID()),
                "Người lạ",
                VI,
                Set.of(new Grant(province(), Role.OVERSEER)),
                null,
                null,
                "127.0.0.1");

        assertThat(refusal(geographies.take(stranger, unread, 1, "63", "Bản vẽ")))
                .isEqualTo("forbidden");
        assertThat(refusal(comparators.take(stranger, "qd-781", unread, 1, true)))
                .isEqualTo("forbidden");
        assertThat(refusal(geographies.take(OPERATOR, unread, 900_000_000, "63", "Bản vẽ")))
                .isEqualTo("map-too-large");
        assertThat(refusal(comparators.take(OPERATOR, "qd-781", unread, 900_000_000, true)))
                .isEqualTo("comparators-too-large");
    }

    private byte[] squares(List<String> more) {
        List<String> all = new java.util.ArrayList<>(more);
        tiles.of("63").stream()
                .filter(t -> t.partOf() == null)
                .forEach(t -> all.add(t.name() + "|" + (103 + t.x() * 0.6) + "|" + (22.5 - t.y() * 0.5)));
        String features = all.stream()
                .map(line -> {
                    String[] parts = line.split("\\|");
                    double west = Double.parseDouble(parts[1]);
                    double north = Double.parseDouble(parts[2]);
                    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + parts[0]
                            + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                            + at(west, north) + "," + at(west + .4, north) + "," + at(west, north - .4) + ","
                            + at(west, north) + "]]}}";
                })
                .collect(java.util.stream.Collectors.joining(","));
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static String at(double x, double y) {
        return "[" + x + "," + y + "]";
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "done";
    }
}
