package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.testing.TestHttp;

/** Who asks for English reads English: only texts of law, names, and what people wrote keep their own words. */
class EnglishAnswersTests extends CollectionWorld {

    private static final Pattern VIETNAMESE = Pattern.compile(
            "[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Numbers of documents are names. */
    private static final Pattern NUMBER_OF_A_DOCUMENT = Pattern.compile("\\d+(/\\d+)?/[A-ZĐ-]+");

    /** What a decision says, word by word. */
    private static final Set<String> LAW = Set.of(
            "title",
            "programmeTitle",
            "text",
            "measure",
            "numerator",
            "denominator",
            "provisional",
            "coordinating",
            "criterion",
            "deliverable",
            "dueText",
            "groupTitle",
            "lead",
            "basis",
            "issuer",
            "number",
            "signedText");

    private static final Set<String> NAMES = Set.of(
            "name",
            "unitName",
            "agencyName",
            "addresseeName",
            "collectorName",
            "ownerName",
            "organization",
            "partOf",
            "body",
            "person",
            "by",
            "openedBy",
            "sentBy",
            "savedBy",
            "raisedBy",
            "signedBy",
            "recordedBy",
            "frozenBy");

    /** What the chief of the test typed. */
    private static final Set<String> TYPED = Set.of("Cập nhật", "Xu hướng tăng");

    private final Map<String, String> ours = new TreeMap<>();
    private final Set<String> allowed = new TreeSet<>();

    @Test
    void answersAndFilesOfSteeringSpeakEnglish() {
        TestHttp operator = operator();
        String year = openYear(2025);
        String report = report(year, paper);
        reported(report, Map.of(), "official");
        collector.get(API + "/reports/" + report);

        for (TestHttp who : List.of(operator, collector, chief)) {
            json(who, API + "/rounds");
            json(who, API + "/rounds/" + year);
            json(who, API + "/reports/" + report);
            json(who, API + "/reports/" + report + "/reported");
        }
        json(operator, "/api/v1/outlook/dashboard?programme=qd-781&period=2025-Q2&scope=" + province);
        json(operator, "/api/v1/outlook/indicators/qd-781/3?period=2025-Q2&scope=" + province);
        json(operator, "/api/v1/outlook/indicators/qd-781/3/units?period=2025-Q2&scope=" + province);
        json(operator, "/api/v1/outlook/ranking?programme=qd-781&period=2025-Q2&indicator=3&scope=" + province);
        json(operator, "/api/v1/outlook/map?programme=qd-781&period=2025-Q2&indicator=3");
        json(operator, "/api/v1/outlook/map?programme=qd-781&period=2025-Q3&indicator=3");
        for (String programme : List.of("qd-781", "bnv", "yen-bai", "ttxvn", "btc")) {
            json(operator, "/api/v1/strategy/programmes/" + programme);
            json(operator, "/api/v1/strategy/programmes/" + programme + "/editions");
        }
        json(operator, "/api/v1/strategy/programmes");
        json(operator, "/api/v1/strategy/calendar?year=2025");
        json(operator, "/api/v1/strategy/populations/rules");
        json(chief, "/api/v1/agencies/" + paper + "/indicators");
        file(operator, API + "/rounds/" + year + "/table.csv");
        file(operator, API + "/rounds/" + year + "/table.xlsx");
        file(chief, API + "/reports/" + report + "/sheet.xlsx");
        file(operator, "/api/v1/outlook/dashboard.csv?programme=qd-781&period=2025-Q2&scope=" + province);
        file(operator, "/api/v1/outlook/indicators/qd-781/3/units.csv?period=2025-Q2&scope=" + province);
        file(operator, "/api/v1/outlook/ranking.csv?programme=qd-781&period=2025-Q2&indicator=3&scope=" + province);
        file(operator, "/api/v1/outlook/map.csv?programme=qd-781&period=2025-Q2&indicator=3");

        assertThat(ours).isEmpty();
    }

    @Test
    void denominatorsSpeakEnglish() {
        TestHttp operator = operator();
        String of = "/api/v1/strategy/populations?rule=press-agencies&on=2025-06-30";
        operator.get("/api/v1/outlook/indicators/qd-781/1/units?period=2025-Q2&scope=" + province);

        JsonNode country = english(operator, of);
        JsonNode drawn = english(operator, of + "&scope=" + province);
        JsonNode list = english(
                operator,
                "/api/v1/strategy/populations/" + drawn.at("/frozen/0/id").asString());

        assertThat(drawn.at("/frozen/0/source").asString()).isEqualTo("Register of organisations on this system");
        assertThat(drawn.at("/frozen/0/reason").asString()).isEqualTo("Denominator of the period");
        assertThat(country.at("/stated/0/note").asString()).startsWith("As printed in July 2025");
        assertThat(list.at("/head/reason").asString()).isEqualTo("Denominator of the period");
        assertThat(list.at("/items").valueStream().map(i -> i.at("/kindName").asString()))
                .containsExactlyInAnyOrder("Newspaper", "Magazine");
    }

    @Test
    void aParameterThereIsNotIsToldInEnglishToo() {
        JsonNode wrong = operator()
                .with("Accept-Language", "en")
                .get("/api/v1/outlook/dashboard?programme=qd-781&size=2")
                .json();

        assertThat(wrong.at("/fields/0/field").asString()).isEqualTo("size");
        assertThat(wrong.at("/fields/0/message").asString())
                .doesNotContainPattern(VIETNAMESE)
                .contains("programme, period");
    }

    @Test
    void aLookIntoAReportIsToldInTheReadersLanguage() {
        String report = report(openYear(2025), paper);
        operator().get(API + "/reports/" + report);
        String of = "/api/v1/agencies/" + paper + "/looks";

        String inEnglish = english(chief, of).at("/items/0/label").asString();
        String inVietnamese = chief.get(of).json().at("/items/0/label").asString();

        assertThat(inVietnamese).startsWith("năm 2025, Kế hoạch");
        assertThat(inEnglish).startsWith("year 2025, Kế hoạch");
    }

    private TestHttp operator() {
        String email = UUID.randomUUID() + "@example.vn";
        enrolment.operator(email, "Người vận hành", "mot cum tu dai de thu").orThrow();
        TestHttp operator = new TestHttp(newsrooms.port());
        operator.post("/api/v1/session", Map.of("email", email, "password", "mot cum tu dai de thu"));
        return operator;
    }

    private static JsonNode english(TestHttp who, String path) {
        TestHttp.Answer answer = who.with("Accept-Language", "en").get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private void json(TestHttp who, String path) {
        walk(path, "", "", english(who, path));
    }

    private void walk(String path, String pointer, String key, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(e -> walk(path, pointer + "/" + e.getKey(), e.getKey(), e.getValue()));
        } else if (node.isArray()) {
            node.forEach(one -> walk(path, pointer, key, one));
        } else if (node.isString() && (LAW.contains(key) || NAMES.contains(key))) {
            if (!pointer.contains("/notes/")) {
                allowed.add(node.asString().strip());
                return;
            }
            look(path + " " + pointer, node.asString());
        } else if (node.isString() && !pointer.endsWith("/duties/source")) {
            look(path + " " + pointer, node.asString());
        }
    }

    private void look(String at, String text) {
        String bare = NUMBER_OF_A_DOCUMENT.matcher(text).replaceAll("");
        if (!TYPED.contains(text) && VIETNAMESE.matcher(bare).find()) {
            ours.put(at, text);
        }
    }

    private void file(TestHttp who, String path) {
        byte[] bytes = bytes(who, path);
        List<String> cells = bytes[0] == 'P' ? ofWorkbook(bytes) : ofCsv(new String(bytes, StandardCharsets.UTF_8));
        assertThat(cells).as(path).hasSizeGreaterThan(5);
        cells.stream()
                .filter(c -> !allowed.contains(c.strip().replaceFirst("^'", "")))
                .forEach(c -> look(path, c));
    }

    private static List<String> ofCsv(String text) {
        List<String> cells = new ArrayList<>();
        var cell = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[^,\r\n]+").matcher(text);
        while (cell.find()) {
            cells.add(cell.group(1) == null ? cell.group() : cell.group(1).replace("\"\"", "\""));
        }
        return cells;
    }

    private static List<String> ofWorkbook(byte[] bytes) {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            DataFormatter format = new DataFormatter();
            book.forEach(sheet -> {
                cells.add(sheet.getSheetName());
                sheet.forEach(row -> row.forEach(cell -> cells.add(format.formatCellValue(cell))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    private byte[] bytes(TestHttp who, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + newsrooms.port() + path))
                .header("Cookie", who.cookie())
                .header("Accept-Language", "en")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
