package vn.hoitu.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;
import vn.hoitu.testing.Texts;

/** The figures of the newsroom, counted from what people really did, over HTTP. */
@ModuleTest
class ProductionTests {

    private static final LocalDate TODAY = Days.today();

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    ProductionFacts facts;

    @Autowired
    OrganizationRegister register;

    TestNewsroom paper;
    TestHttp reporter;
    TestHttp other;
    TestHttp head;
    TestHttp secretary;

    @BeforeEach
    void aPaperWithItsPeople() {
        paper = newsrooms.aPaper();
        reporter = paper.signedIn("Nguyễn Thị Ngọc Ẩn", Role.REPORTER);
        other = paper.signedIn("Giàng A Páo", Role.REPORTER);
        head = paper.signedIn("Lê Thị Trưởng", Role.DESK_HEAD);
        secretary = paper.signedIn("Phạm Văn Thư", Role.SECRETARY);
    }

    @Test
    void whatReachedReadersIsCountedByDayFormAndPersonAndOpensDown() {
        published(reporter, "Bài thứ nhất");
        published(reporter, "Bài thứ hai");
        published(other, "Bài thứ ba");
        written(reporter, "Còn viết");

        JsonNode figures = figures(secretary, "");

        assertThat(figures.at("/scope").asString()).isEqualTo("agency");
        assertThat(figures.at("/pieces").asInt()).isEqualTo(3);
        assertThat(figures.at("/days").size()).isEqualTo(30);
        assertThat(figures.at("/days/29/pieces").asInt()).isEqualTo(3);
        assertThat(figures.at("/forms/0/form").asString()).isEqualTo("web");
        assertThat(figures.at("/people/0/name").asString()).isEqualTo("Nguyễn Thị Ngọc Ẩn");
        assertThat(figures.at("/people/0/pieces").asInt()).isEqualTo(2);
        assertThat(figures.at("/desks/0/name").asString()).contains("Không theo kế hoạch");
        JsonNode records = records(secretary, "kind=published&person=" + me(other));
        assertThat(records.at("/items").size()).isEqualTo(1);
        assertThat(records.at("/items/0/title").asString()).isEqualTo("Bài thứ ba");
        assertThat(figures(secretary, "?from=2001-01-01&to=2001-01-31")
                        .at("/pieces")
                        .asInt())
                .isZero();
    }

    @Test
    void returnsAndTheTimeInEachStepComeFromTheHandOvers() {
        String piece = written(reporter, "Đi lại hai lần");
        act(reporter, piece, "submit", Map.of());
        act(head, piece, "return", Map.of("reason", "Thiếu nguồn."));
        act(reporter, piece, "submit", Map.of());
        act(head, piece, "return", Map.of("reason", "Vẫn thiếu."));
        String straight = written(other, "Đi thẳng");
        act(other, straight, "submit", Map.of());

        JsonNode figures = figures(secretary, "");

        assertThat(figures.at("/returns/handedIn").asInt()).isEqualTo(2);
        assertThat(figures.at("/returns/pieces").asInt()).isEqualTo(1);
        assertThat(figures.at("/returns/returns").asInt()).isEqualTo(2);
        assertThat(figures.at("/returns/repeatedly").asInt()).isEqualTo(1);
        assertThat(step(figures, "submitted").at("/times").asInt()).isEqualTo(2);
        assertThat(step(figures, "draft").at("/times").asInt()).isEqualTo(2);
        JsonNode returned = records(secretary, "kind=returned");
        assertThat(returned.at("/items/0/note").asString()).isEqualTo("Vẫn thiếu.");
        assertThat(records(secretary, "kind=step&state=submitted").at("/items").size())
                .isEqualTo(2);
        assertThat(secretary.get(paper.api("/production/records?kind=mood")).status())
                .isEqualTo(422);
    }

    @Test
    void aDeadlineIsMetByWhatWasHandedInBeforeIt() {
        String story = story("Lũ quét");
        String soon = assignment(story, reporter, "web", Instant.now().plus(3, ChronoUnit.HOURS));
        assignment(story, other, "radio", Instant.now().minus(1, ChronoUnit.HOURS));
        String late = assignment(story, other, "tv", Instant.now().minus(2, ChronoUnit.HOURS));
        submitted(reporter, soon);
        submitted(other, late);

        JsonNode figures = figures(secretary, "?from=" + TODAY.minusDays(2) + "&to=" + TODAY.plusDays(2));

        assertThat(figures.at("/deadlines/met").asInt()).isEqualTo(1);
        assertThat(figures.at("/deadlines/missed").asInt()).isEqualTo(2);
        JsonNode missed =
                records(secretary, "kind=due&state=missed&from=" + TODAY.minusDays(2) + "&to=" + TODAY.plusDays(2));
        assertThat(missed.at("/items/0/who").asString()).isEqualTo("Giàng A Páo");
        assertThat(missed.at("/items/0/title").asString()).isEqualTo("Lũ quét");
    }

    @Test
    void aStoryInTwoFormsCountsOnceBothReachedPeople() {
        String story = story("Chợ phiên");
        String web = started(
                reporter, assignment(story, reporter, "web", Instant.now().plusSeconds(3600)));
        String photo =
                started(other, assignment(story, other, "photo", Instant.now().plusSeconds(3600)));
        publish(reporter, web, "Chợ phiên trên mạng");
        assertThat(figures(secretary, "").at("/storiesInForms").asInt()).isZero();

        publish(other, photo, "Chợ phiên qua ảnh");

        assertThat(figures(secretary, "").at("/storiesInForms").asInt()).isEqualTo(1);
        JsonNode records = records(secretary, "kind=forms");
        assertThat(records.at("/items/0/title").asString()).isEqualTo("Chợ phiên");
        assertThat(records.at("/items/0/form").asString()).contains("Báo điện tử", "Ảnh");
        var told = facts.storiesInForms(paper.id(), TODAY, TODAY, 2);
        assertThat(told).singleElement().satisfies(s -> {
            assertThat(s.forms()).extracting(ProductionFacts.FormOut::form).containsExactly("web", "photo");
            assertThat(s.forms()).extracting(ProductionFacts.FormOut::title).contains("Chợ phiên qua ảnh");
        });
        assertThat(facts.storiesInForms(paper.id(), TODAY.minusDays(9), TODAY.minusDays(1), 2))
                .isEmpty();
    }

    @Test
    void aReporterSeesOnlyHisOwnFigures() {
        published(reporter, "Của tôi");
        published(other, "Của người khác");

        JsonNode own = figures(reporter, "");

        assertThat(own.at("/scope").asString()).isEqualTo("own");
        assertThat(own.at("/pieces").asInt()).isEqualTo(1);
        assertThat(own.at("/people").size()).isEqualTo(1);
        assertThat(records(reporter, "kind=published").at("/items").size()).isEqualTo(1);
        assertThat(reporter.get(paper.api("/production/records?kind=published&person=" + me(other)))
                        .status())
                .isEqualTo(403);
        assertThat(reporter.get(paper.api("/production?desk=" + java.util.UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
        assertThat(figures(head, "").at("/scope").asString())
                .as("a head without a named desk")
                .isEqualTo("own");
        assertThat(reporter.put(
                                paper.api("/production/desk-heads/" + java.util.UUID.randomUUID()),
                                Map.of("personIds", List.of()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aHeadSeesTheFiguresOfTheDeskHeIsNamedFor() {
        String desk = desk("Ban Kinh tế");
        String story = story("Giá điện");
        TestHttp.Answer made = head.post(
                paper.api("/plan/stories/" + story + "/assignments"),
                Map.of("form", "web", "deskId", desk, "personIds", List.of(me(reporter))));
        String assignment = made.json().at("/assignments/0/id").asString();
        publish(reporter, started(reporter, assignment), "Giá điện mới");
        published(other, "Không của ban nào");

        TestHttp.Answer named =
                secretary.put(paper.api("/production/desk-heads/" + desk), Map.of("personIds", List.of(me(head))));

        assertThat(named.status()).as(named.body()).isEqualTo(200);
        assertThat(named.json().at("/items/0/heads/0/name").asString()).isEqualTo("Lê Thị Trưởng");
        JsonNode own = figures(head, "");
        assertThat(own.at("/scope").asString()).isEqualTo("desks");
        assertThat(own.at("/pieces").asInt()).isEqualTo(1);
        assertThat(own.at("/desks/0/name").asString()).isEqualTo("Ban Kinh tế");
        assertThat(head.get(paper.api("/production?desk=" + java.util.UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
        assertThat(figures(secretary, "?desk=" + desk).at("/pieces").asInt()).isEqualTo(1);
        JsonNode board =
                secretary.get(paper.api("/piece-board?by=desk&state=published")).json();
        assertThat(board.at("/by").asString()).isEqualTo("desk");
        assertThat(secretary
                        .get(paper.api("/pieces?view=all&desk=" + desk))
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    private String desk(String name) {
        return register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                name, "desk", paper.id().value(), null, TODAY, null, "Quyết định thử nghiệm"))
                .orThrow()
                .toString();
    }

    @Test
    void theWorkbookHasASheetForEachTableAndTheTableOpensInASpreadsheet() throws IOException {
        published(reporter, "=1+1");

        var answer = secretary.get(paper.api("/production/records.csv?kind=published"));
        assertThat(answer.body()).contains("'=1+1");

        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(
                new ByteArrayInputStream(secretary.bytes(paper.api("/production/book.xlsx"))))) {
            assertThat(book.getSheet("Theo ngày").getLastRowNum()).isEqualTo(30);
            assertThat(book.getSheet("Theo người").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Nguyễn Thị Ngọc Ẩn");
            assertThat(book.getSheet("Số khác").getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(1);
        }
    }

    private JsonNode figures(TestHttp person, String query) {
        TestHttp.Answer answer = person.get(paper.api("/production" + query));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode records(TestHttp person, String query) {
        TestHttp.Answer answer = person.get(paper.api("/production/records?" + query));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode step(JsonNode figures, String state) {
        for (JsonNode step : figures.at("/steps")) {
            if (step.at("/state").asString().equals(state)) {
                return step;
            }
        }
        throw new AssertionError("No step " + state + " in " + figures);
    }

    private String story(String title) {
        TestHttp.Answer story = head.post(paper.api("/plan/stories"), Map.of("title", title, "day", TODAY.toString()));
        assertThat(story.status()).as(story.body()).isEqualTo(201);
        return story.json().at("/id").asString();
    }

    private String assignment(String story, TestHttp person, String form, Instant deadline) {
        TestHttp.Answer made = head.post(
                paper.api("/plan/stories/" + story + "/assignments"),
                Map.of("form", form, "deadline", deadline.toString(), "personIds", List.of(me(person))));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonNode all = made.json().at("/assignments");
        return all.get(all.size() - 1).at("/id").asString();
    }

    private String started(TestHttp person, String assignment) {
        TestHttp.Answer started = person.post(paper.api("/plan/assignments/" + assignment + "/start"), Map.of());
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        return paper.api("/pieces/" + started.json().at("/pieceId").asString());
    }

    private void submitted(TestHttp person, String assignment) {
        String piece = started(person, assignment);
        filled(person, piece, "Có chữ");
        act(person, piece, "submit", Map.of());
    }

    private String written(TestHttp person, String title) {
        TestHttp.Answer opened = person.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String piece = paper.api("/pieces/" + opened.json().at("/id").asString());
        filled(person, piece, title);
        return piece;
    }

    private void filled(TestHttp person, String piece, String title) {
        JsonNode now = person.get(piece).json();
        person.patch(piece, Map.of("version", now.at("/version").asInt(), "sectionId", paper.section("Thời sự")));
        TestHttp.Answer saved = person.put(
                piece + "/document",
                Map.of(
                        "baseVersion", now.at("/documentVersion").asInt(),
                        "clientId", java.util.UUID.randomUUID().toString(),
                        "sequence", 1,
                        "document", Texts.document(title, "Sapo.", "Chữ của bài.")));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    }

    private void published(TestHttp person, String title) {
        publish(person, written(person, title), title);
    }

    private void publish(TestHttp person, String piece, String title) {
        filled(person, piece, title);
        act(person, piece, "submit", Map.of());
        act(head, piece, "approve", Map.of());
        act(secretary, piece, "publish", Map.of());
    }

    private static void act(TestHttp person, String piece, String act, Map<String, Object> more) {
        JsonNode now = person.get(piece).json();
        Map<String, Object> body = new HashMap<>(more);
        body.put("act", act);
        body.put("version", now.at("/version").asInt());
        body.put("documentVersion", now.at("/documentVersion").asInt());
        TestHttp.Answer answer = person.post(piece + "/acts", body);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
    }

    private static String me(TestHttp person) {
        return person.get("/api/v1/session").json().at("/person/id").asString();
    }
}
