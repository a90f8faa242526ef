package vn.hoitu.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoitu.outlook.map.GeoJson;
import vn.hoitu.outlook.map.GeoMap;
import vn.hoitu.outlook.map.ProvinceName;
import vn.hoitu.shared.problem.Outcome;

/** Maps from outside: whole, of this country, and never without its archipelagos. */
class GeoJsonTests {

    private static final Set<String> TWO = Set.of("lao cai", "da nang");
    private static final String LAO_CAI = feature("Tỉnh Lào Cai", square(104, 22));
    private static final String DA_NANG = feature("Đà Nẵng", square(108, 16));
    private static final String HOANG_SA = feature("Quần đảo Hoàng Sa", square(112, 16.5));
    private static final String TRUONG_SA = feature("Trường Sa", square(112, 10));

    @Test
    void readsAMapOfTheProvincesAndTheArchipelagos() {
        GeoMap map = GeoJson.read(collection(LAO_CAI, DA_NANG, HOANG_SA, TRUONG_SA), TWO)
                .orThrow();

        assertThat(map.shapes())
                .extracting(GeoMap.Shape::key)
                .containsExactly("lao cai", "da nang", "hoang sa", "truong sa");
        assertThat(map.shapes()).filteredOn(GeoMap.Shape::archipelago).hasSize(2);
        assertThat(map.shapes().getFirst().path()).startsWith("M0.0 0.0L").endsWith("Z");
        assertThat(map.viewBox()).matches("0 0 \\d+ \\d+");
    }

    @Test
    void refusesAMapWithoutHoangSaOrTruongSa() {
        assertThat(code(collection(LAO_CAI, DA_NANG, HOANG_SA))).isEqualTo("map-without-archipelagos");
        assertThat(code(collection(LAO_CAI, DA_NANG, TRUONG_SA))).isEqualTo("map-without-archipelagos");
        assertThat(code(collection(LAO_CAI, DA_NANG))).isEqualTo("map-without-archipelagos");
    }

    @Test
    void aSquareElsewhereDoesNotBecomeHoangSaByItsName() {
        String false_ = feature("Hoàng Sa", square(105, 21));

        assertThat(code(collection(LAO_CAI, DA_NANG, false_, TRUONG_SA))).isEqualTo("map-without-archipelagos");
    }

    @Test
    void namesTheProvincesThatItDoesNotKnowOrMisses() {
        String other = feature("Quảng Đông", square(113, 23));

        assertThat(code(collection(LAO_CAI, DA_NANG, HOANG_SA, TRUONG_SA, other)))
                .isEqualTo("map-unknown-provinces");
        assertThat(code(collection(LAO_CAI, HOANG_SA, TRUONG_SA))).isEqualTo("map-missing-provinces");
        assertThat(code(collection(LAO_CAI, LAO_CAI, DA_NANG, HOANG_SA, TRUONG_SA)))
                .isEqualTo("map-twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[104,22],[105,22],[105,23],[104,23]]]|map-open-ring",
                "[[[104,22],[105,22],[104,22]]]|map-bad-geometry",
                "[[[104,22],[105,22],[105,23],[204,22],[104,22]]]|map-outside",
                "[[[104,\"22\"],[105,22],[105,23],[104,22]]]|map-bad-geometry",
                "[[[104],[105,22],[105,23],[104]]]|map-bad-geometry",
                "[]|map-bad-geometry",
                "5|map-bad-geometry",
                "[[[1e999,22],[105,22],[105,23],[1e999,22]]]|map-outside"
            })
    void refusesGeometryThatIsNone(String coordinates, String code) {
        String bad =
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Lào Cai\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
                        + coordinates + "}}";

        assertThat(code(collection(bad, DA_NANG, HOANG_SA, TRUONG_SA))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{}", "{\"type\":\"FeatureCollection\"}", "\"x\"", "{\"a\":1,\"a\":2}", "{"})
    void refusesWhatIsNoGeoJson(String text) {
        assertThat(GeoJson.read(text.getBytes(StandardCharsets.UTF_8), TWO)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void refusesDepthThatWouldExhaustTheReader() {
        String deep = "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(code(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo("map-unreadable");
    }

    @Property(tries = 300)
    void brokenBytesAreRefusedOrReadButNeverThrow(
            @ForAll @IntRange(max = 5_000) int at, @ForAll byte with, @ForAll @IntRange(max = 40) int cut) {
        byte[] bytes = collection(LAO_CAI, DA_NANG, HOANG_SA, TRUONG_SA);
        bytes[at % bytes.length] = with;
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - cut);

        assertThat(GeoJson.read(shorter, TWO)).isNotNull();
    }

    /** Whatever a file is made of, only numbers and the letters of a path come out of it. */
    private static final String DRAWN = "(M-?\\d+\\.\\d -?\\d+\\.\\d(L-?\\d+\\.\\d -?\\d+\\.\\d)*Z)+";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Lào Cai<img src=x onerror=alert(1)>",
                "Lào Cai\\u0000",
                "</text></svg>",
                "{name}",
                "../../lao-cai",
                "Lào Cai\\u202e"
            })
    void aHostileNameIsNoProvinceOrIsDrawnWithoutItsWords(String name) {
        byte[] file = collection(feature(name, square(104, 22)), DA_NANG, HOANG_SA, TRUONG_SA);

        switch (GeoJson.read(file, TWO)) {
            case Outcome.Done<GeoMap>(GeoMap map) ->
                assertThat(map.shapes()).allSatisfy(s -> {
                    assertThat(s.key()).matches("[a-z ]+");
                    assertThat(s.path()).matches(DRAWN);
                });
            case Outcome.Refused<GeoMap>(var refusal) ->
                assertThat(refusal.code()).isEqualTo("map-unknown-provinces");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN", "Infinity", "-Infinity", "1e400", "-1e400", "1e-400", "104.0000000000000000000000001e1000",
                "1e2147483648", "\"104\"", "null", "true", "{}", "[104]", "-0.0"
            })
    void aCoordinateThatIsNoPlaceOfThisCountryIsRefused(String number) {
        String ring = "[[[" + number + ",22],[104.5,22],[104.5,21.5],[" + number + ",22]]]";
        String huge = "[[[" + "9".repeat(2_000) + ",22],[104.5,22],[104.5,21.5],[104,22]]]";

        assertThat(code(collection(feature("Lào Cai", ring), DA_NANG, HOANG_SA, TRUONG_SA)))
                .isIn("map-outside", "map-bad-geometry", "map-unreadable");
        assertThat(code(collection(feature("Lào Cai", huge), DA_NANG, HOANG_SA, TRUONG_SA)))
                .isIn("map-outside", "map-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"GeometryCollection\",\"geometries\":[]}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":{\"type\":\"Polygon\",\"coordinates\":[]}}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[[[104,22]]]]]]}",
                "{\"type\":\"Point\",\"coordinates\":[104,22]}",
                "null",
                "\"Polygon\""
            })
    void aShapeWithinAShapeIsNone(String geometry) {
        String nested = "{\"type\":\"Feature\",\"properties\":{\"name\":\"Lào Cai\"},\"geometry\":" + geometry + "}";

        assertThat(code(collection(nested, DA_NANG, HOANG_SA, TRUONG_SA))).isEqualTo("map-bad-geometry");
    }

    @ParameterizedTest
    @CsvSource({
        "Tỉnh Yên Bái, yen bai",
        "TP. Hồ Chí Minh, ho chi minh",
        "Thành phố Hồ Chí Minh, ho chi minh",
        "TP.HCM, ho chi minh",
        "Bà Rịa – Vũng Tàu, ba ria vung tau",
        "Bà Rịa-Vũng Tàu, ba ria vung tau",
        "Thừa Thiên - Huế, hue",
        "Đắk Lắk, dak lak",
        "Quần đảo Trường Sa, truong sa",
        "Huyện đảo Hoàng Sa, hoang sa"
    })
    void writesAProvinceInOneWay(String name, String key) {
        assertThat(ProvinceName.key(name)).isEqualTo(key);
    }

    private static String code(byte[] file) {
        return GeoJson.read(file, TWO) instanceof Outcome.Refused<GeoMap>(var refusal) ? refusal.code() : "read";
    }

    private static byte[] collection(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", List.of(features)) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String feature(String name, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name
                + "\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[" + coordinates + "]}}";
    }

    private static String square(double west, double north) {
        return Stream.of(
                        new double[] {west, north},
                        new double[] {west + 0.5, north},
                        new double[] {west + 0.5, north - 0.5},
                        new double[] {west, north - 0.5},
                        new double[] {west, north})
                .map(p -> "[" + p[0] + "," + p[1] + "]")
                .collect(Collectors.joining(",", "[[", "]]"));
    }
}
