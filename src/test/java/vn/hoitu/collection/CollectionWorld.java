package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.ChangeRequest;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.ProgrammeShelf;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.MovableClock;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsrooms;

/** A province of a test with a department that collects, two papers and a magazine, and a clock that can be moved. */
@ModuleTest
abstract class CollectionWorld {

    static final Actor PROGRAM = Actor.program("test");
    static final String API = "/api/v1/collection";
    private static final String PASSWORD = "mot cum tu dai de thu";

    @Autowired
    OrganizationRegister register;

    @Autowired
    Enrolment enrolment;

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    CollectionTime time;

    @Autowired
    AnswerPace pace;

    @Autowired
    ProgrammeShelf shelf;

    MovableClock clock = new MovableClock(Instant.parse("2025-11-10T02:00:00Z"));
    private Object realClock = Clock.systemUTC();

    UUID province = UUID.randomUUID();
    UUID department = UUID.randomUUID();
    UUID paper = UUID.randomUUID();
    UUID magazine = UUID.randomUUID();
    TestHttp collector;
    TestHttp chief;
    TestHttp editor;

    @BeforeEach
    void aProvinceThatReports() {
        realClock = java.util.Objects.requireNonNull(ReflectionTestUtils.getField(time, "clock"));
        ReflectionTestUtils.setField(time, "clock", clock);
        TestNewsrooms.forget(pace, "visits");
        newsrooms.aPaper(); // forgives the wrong guesses of other classes
        shelf.found(PROGRAM);
        province = body("Tỉnh Thử", "province", null);
        department = body("Sở Thử", "provincial-department", province);
        paper = body("Báo Thử", "newspaper", province, "print", "electronic");
        magazine = body("Tạp chí Thử", "magazine", province, "print");
        collector = person("Cán bộ Sở", department, Role.OVERSEER);
        chief = person("Tổng biên tập", paper, Role.EDITOR_IN_CHIEF);
        editor = person("Thư ký", paper, Role.SECRETARY);
    }

    @AfterEach
    void theRealTimeAgain() {
        ReflectionTestUtils.setField(time, "clock", realClock);
    }

    UUID body(String name, String kind, @Nullable UUID parent, String... types) {
        return body(name, kind, parent, null, types);
    }

    UUID body(String name, String kind, @Nullable UUID parent, @Nullable LocalDate to, String... types) {
        return register.create(
                        PROGRAM,
                        new NewOrganization(
                                name + " " + UUID.randomUUID().toString().substring(0, 8),
                                kind,
                                parent,
                                Arrays.asList(types),
                                LocalDate.of(2020, 1, 1),
                                to,
                                "test"))
                .orThrow();
    }

    /** The register says that the units ended on the day and became the other. */
    void merged(UUID unit, UUID into, LocalDate on) {
        happened("merge", unit, List.of(new ChangeRequest.SuccessorRequest(into, null, null, null, null)), on);
    }

    /** The register says that the duties of the one passed to the other on the day; both go on. */
    void handedOver(UUID unit, UUID to, LocalDate on) {
        happened("succession", unit, List.of(new ChangeRequest.SuccessorRequest(to, null, null, null, null)), on);
    }

    /** The register says that the unit ended on the day, and of nobody after it. */
    void dissolved(UUID unit, LocalDate on) {
        happened("close", unit, List.of(), on);
    }

    private void happened(String how, UUID unit, List<ChangeRequest.SuccessorRequest> into, LocalDate on) {
        register.change(
                        PROGRAM,
                        unit,
                        new ChangeRequest(how, on, null, null, null, null, List.of(), into, "test", null, 1))
                .orThrow();
    }

    TestHttp person(String name, UUID organization, Role role) {
        String email = UUID.randomUUID() + "@example.vn";
        String token = enrolment
                .invite(organization, PROGRAM, email, name, java.util.Set.of(role), null)
                .orThrow()
                .token();
        enrolment.accept(token, name, PASSWORD, "127.0.0.1").orThrow();
        TestHttp http = new TestHttp(newsrooms.port());
        TestHttp.Answer answer = http.post("/api/v1/session", Map.of("email", email, "password", PASSWORD));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return http;
    }

    /** All units of the province before 25/11, by its own rule. */
    String openYear(int year) {
        return opened(Map.of(
                "programme", "yen-bai", "term", "YEAR", "year", year, "scopeId", province, "collectorId", department));
    }

    /** Asked of the papers of the province each quarter, of their own free will. */
    String openQuarter(String term, int year) {
        return opened(Map.of(
                "programme",
                "qd-781",
                "term",
                term,
                "year",
                year,
                "audience",
                "agencies",
                "scopeId",
                province,
                "collectorId",
                department));
    }

    String opened(Map<String, ?> wish) {
        TestHttp.Answer answer = collector.post(API + "/rounds", wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().at("/id").asString();
    }

    JsonNode round(String id) {
        return collector.get(API + "/rounds/" + id).json();
    }

    String report(String round, UUID unit) {
        for (JsonNode row : round(round).at("/items")) {
            if (row.at("/unitId").asString().equals(unit.toString())) {
                return row.at("/id").asString();
            }
        }
        throw new AssertionError("No report of " + unit);
    }

    JsonNode form(TestHttp who, String report) {
        TestHttp.Answer answer = who.get(API + "/reports/" + report);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Values for every indicator that is asked: yes of itself, 8 of 10 people, revenue up by a half. */
    Map<String, Object> filled(String report, Map<String, List<Integer>> instead) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (JsonNode line : form(collector, report).at("/lines")) {
            String code = line.at("/indicator").asString();
            List<Integer> usual = switch (line.at("/asked").asString()) {
                case "people" -> List.of(8, 10);
                case "amounts", "growth" -> List.of(150, 100);
                case "count" -> List.of(1, 1);
                default -> List.of(1, 1);
            };
            List<Integer> value = instead.getOrDefault(code, usual);
            entries.add(Map.of("indicator", code, "part", value.getFirst(), "whole", value.getLast()));
        }
        Map<String, Object> content = new HashMap<>();
        content.put("entries", entries);
        content.put("trend", "Xu hướng tăng");
        content.put("nothingToPropose", true);
        return content;
    }

    TestHttp.Answer save(TestHttp who, String report, int version, Map<String, Object> content) {
        return who.put(API + "/reports/" + report + "/draft", Map.of("version", version, "content", content));
    }

    TestHttp.Answer submit(
            TestHttp who, String report, Map<String, Object> content, String kind, @Nullable String reason) {
        int version = form(who, report).at("/draft/version").asInt();
        TestHttp.Answer saved = save(who, report, version, content);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        Map<String, Object> wish = new HashMap<>();
        wish.put("version", version + 1);
        wish.put("kind", kind);
        wish.put("reason", reason);
        return who.post(API + "/reports/" + report + "/submit", wish);
    }

    TestHttp.Answer act(TestHttp who, String report, String act, @Nullable String words) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("version", form(collector, report).at("/row/version").asInt());
        wish.put("words", words);
        return who.post(API + "/reports/" + report + "/" + act, wish);
    }

    /** Handed in by the chief and accepted by the department. */
    void reported(String report, Map<String, List<Integer>> instead, String kind) {
        TestHttp.Answer sent = submit(chief, report, filled(report, instead), kind, "Cập nhật");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        TestHttp.Answer accepted = act(collector, report, "approve", null);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().at("/row/state").asString()).isEqualTo("accepted");
    }

    /** A page without sign-in, as a browser posts it. */
    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return post(client, path, fields);
        }
    }

    /** From a browser that may keep cookies. */
    HttpResponse<String> post(HttpClient browser, String path, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + newsrooms.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "vi")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** A file as a form posts it. */
    TestHttp.Answer upload(TestHttp who, String path, byte[] file, String name) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + newsrooms.port() + path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("X-Hoitu", "1")
                .header("Accept-Language", "vi")
                .header("Cookie", who.cookie())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new TestHttp.Answer(answer.statusCode(), Map.of(), answer.body());
        }
    }
}
