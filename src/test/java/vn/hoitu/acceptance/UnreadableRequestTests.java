package vn.hoitu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A request of the wrong form is refused with the field that is wrong, in the person's language, and changes nothing. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableRequestTests {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp chief;
    String piece;

    @BeforeAll
    void aPiece() {
        paper = newsrooms.aPaper();
        chief = paper.signedIn("Tổng biên tập", Role.EDITOR_IN_CHIEF, Role.AGENCY_ADMIN);
        piece = paper.api("/pieces/"
                + chief.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự"), "title", "Bài đầu"))
                        .json()
                        .at("/id")
                        .asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST  | {agency}/pieces      | {"title":5}                                    | title             | not-text           | Cần chữ
            POST  | {agency}/pieces      | {"title":["x"]}                                | title             | not-text           | Cần chữ
            POST  | {agency}/pieces      | {"sectionId":"thoi-su"}                        | sectionId         | not-an-id          | UUID
            POST  | {agency}/pieces      | []                                             | ``                | not-an-object      | { }
            POST  | {agency}/pieces      | "bài"                                          | ``                | not-an-object      | { }
            PATCH | {piece}              | {"version":"một"}                              | version           | not-a-whole-number | số nguyên
            PATCH | {piece}              | {"version":"1"}                                | version           | not-a-whole-number | số nguyên
            PATCH | {piece}              | {"version":1.5}                                | version           | not-a-whole-number | số nguyên
            PATCH | {piece}              | {"version":99999999999}                        | version           | out-of-range       | quá lớn
            PATCH | {piece}              | {"version":1,"tags":"bão"}                     | tags              | not-a-list         | danh sách
            PATCH | {piece}              | {"version":1,"tags":["bão",{"a":1}]}           | tags[1]           | not-text           | Cần chữ
            PATCH | {piece}              | {"version":1,"authors":[{"name":"A"},{"name":"B","personId":"x"}]} | authors[1].personId | not-an-id | UUID
            PATCH | {piece}              | {"version":1,"authors":[[]]}                   | authors[0]        | not-an-object      | { }
            PUT   | {piece}/document     | {"clientId":7}                                 | clientId          | not-an-id          | UUID
            PUT   | {piece}/document     | {"sequence":true}                              | sequence          | not-a-whole-number | số nguyên
            POST  | {piece}/acts         | {"act":"schedule","at":"mai"}                  | at                | not-a-moment       | thời điểm
            POST  | {piece}/acts         | {"act":"correct","correction":"sai"}           | correction        | not-an-object      | { }
            POST  | {piece}/acts         | {"act":"correct","correction":{"wrong":1}}     | correction.wrong  | not-text           | Cần chữ
            POST  | {agency}/invitations | {"roles":"reporter"}                           | roles             | not-a-list         | danh sách
            POST  | {agency}/invitations | {"roles":[],"validTo":"2026-02-30"}            | validTo           | not-a-date         | ngày có thật
            POST  | {agency}/sections    | {"name":"X","parentId":"x"}                    | parentId          | not-an-id          | UUID
            POST  | /api/v1/me/notifications/read | {"ids":["x"]}                         | ids[0]            | not-an-id          | UUID
            POST  | /api/v1/me/notifications/read | {"all":"có"}                          | all               | not-true-or-false  | true
            POST  | /api/v1/me/tokens    | {"name":"t","expiresInDays":"mười"}            | expiresInDays     | not-a-whole-number | số nguyên
            """)
    void namesTheFieldThatIsOfTheWrongType(
            String method, String path, String body, String field, String code, String words) {
        TestHttp.Answer answer = chief.send(method, address(path), body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/code").asString()).isEqualTo("wrong-types");
        assertThat(answer.json().at("/fields")).hasSize(1);
        assertThat(answer.json().at("/fields/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/fields/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/fields/0/message").asString()).contains(words);
        assertThat(answer.body()).doesNotContain("jackson", "java.", "Deserial");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {agency}/pieces?limit=nhiều              | limit    | not-a-whole-number
            {agency}/pictures?cursor=x               | cursor   | not-an-id
            /api/v1/organizations?asOf=2026-13-01    | asOf     | not-a-date
            /api/v1/organizations/tree?asOf=hôm+nay  | asOf     | not-a-date
            {agency}/pieces/khong-phai-ma            | id       | not-an-id
            {piece}/versions/mot                     | number   | not-a-whole-number
            /api/v1/agencies/x/pieces                | agency   | not-an-id
            """)
    void namesTheParameterThatIsOfTheWrongType(String path, String field, String code) {
        TestHttp.Answer answer = chief.get(encoded(address(path)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/fields/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/fields/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/fields/0/message").asString())
                .isNotBlank()
                .doesNotStartWith("field.");
    }

    @Test
    void saysInWhichLineAndColumnTheJsonBreaksOff() {
        TestHttp.Answer comma = chief.post(paper.api("/pieces"), "{\n  \"title\": \"x\",,\n}");
        TestHttp.Answer cut = chief.post(paper.api("/pieces"), "{\n\n\"title\": \"x");
        TestHttp.Answer deep = chief.put(piece + "/document", "{\"document\":" + "[".repeat(2_000));
        TestHttp.Answer nothing = chief.patch(piece, "");

        assertThat(comma.status()).isEqualTo(400);
        assertThat(comma.json().at("/code").asString()).isEqualTo("json-malformed");
        assertThat(comma.json().at("/line").asInt()).isEqualTo(2);
        assertThat(comma.json().at("/detail").asString())
                .contains("dòng 2", "cột " + comma.json().at("/column").asInt());
        assertThat(comma.json().at("/column").asInt()).isBetween(15, 17);
        assertThat(cut.json().at("/line").asInt()).isEqualTo(3);
        assertThat(deep.json().at("/code").asString()).isEqualTo("json-beyond-limits");
        assertThat(nothing.json().at("/code").asString()).isEqualTo("unreadable-request");
        assertThat(List.of(cut.status(), deep.status(), nothing.status())).containsOnly(400);
    }

    @Test
    void speaksTheLanguageOfThePerson() {
        TestHttp.Answer answer = chief.with("Accept-Language", "en").patch(piece, Map.of("version", "x"));
        TestHttp.Answer kind = chief.with("Content-Type", "text/plain").send("PATCH", piece, "x");

        assertThat(answer.json().at("/fields/0/message").asString()).isEqualTo("Must be a whole number.");
        assertThat(answer.json().at("/title").asString()).isEqualTo("Not in the right form");
        assertThat(kind.status()).isEqualTo(415);
        assertThat(kind.json().at("/code").asString()).isEqualTo("content-type-unknown");
    }

    @Test
    void anIdThatNamesNothingIsStillOnlyAbsent() {
        assertThat(chief.get(paper.api("/pieces/" + UUID.randomUUID())).status())
                .isEqualTo(404);
    }

    private String address(String path) {
        return path.replace("{agency}", paper.api("")).replace("{piece}", piece);
    }

    private static String encoded(String address) {
        return address.replace("ề", "%E1%BB%81").replace("ô", "%C3%B4");
    }
}
