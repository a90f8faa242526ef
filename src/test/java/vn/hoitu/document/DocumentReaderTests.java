package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.paragraph;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTests {

    @Test
    void readsWhatTheEditorWrites() {
        String json = """
                {"type":"doc","content":[{"type":"kicker"},{"type":"title","content":[{"type":"text","text":"Cầu mới"}]},\
                {"type":"sapo"},{"type":"body","content":[{"type":"heading","attrs":{"level":3},"content":[{"type":"text",\
                "marks":[{"type":"link","attrs":{"href":"https://bao.vn/","title":null}},{"type":"strong"}],"text":"Đậm"}]}]}]}""";

        Reading reading = DocumentReader.read(SCHEMA, json);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(DocumentJson.write(read.document())).isEqualTo(json));
    }

    @Test
    void fillsInAttributesThatHaveADefault() {
        assertThat(bodyWith("{\"type\":\"heading\"}"))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.document()
                                        .child(3)
                                        .child(0)
                                        .attributes()
                                        .integer("level"))
                                .hasValue(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{'type':'marquee'}~document-unknown-node~/content/3/content/0/type",
                "{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'blink'}]}]}~document-unknown-mark~/content/3/content/0/content/0/marks/0/type",
                "{'type':'paragraph','attrs':{'onclick':'x'}}~document-unknown-attribute~/content/3/content/0/attrs/onclick",
                "{'type':'heading','attrs':{'level':1}}~document-wrong-attribute~/content/3/content/0/attrs/level",
                "{'type':'heading','attrs':{'level':'2'}}~document-wrong-attribute~/content/3/content/0/attrs/level",
                "{'type':'heading','attrs':{'level':2.5}}~document-wrong-attribute~/content/3/content/0/attrs/level",
                "{'type':'heading','attrs':{'level':{}}}~document-wrong-attribute~/content/3/content/0/attrs/level",
                "{'type':'embed','attrs':{}}~document-missing-attribute~/content/3/content/0/attrs/url",
                "{'type':'embed','attrs':{'url':'http://a.vn/'}}~document-unsafe-address~/content/3/content/0/attrs/url",
                "{'type':'picture','attrs':{'pictureId':'7'},'content':[{'type':'caption'},{'type':'credit'}]}~document-wrong-attribute~/content/3/content/0/attrs/pictureId",
                "{'type':'picture','attrs':{'src':'data:image/png;base64,AA'},'content':[{'type':'caption'},{'type':'credit'}]}~document-unsafe-address~/content/3/content/0/attrs/src",
                "{'type':'picture','content':[{'type':'credit'},{'type':'caption'}]}~document-wrong-content~/content/3/content/0/content",
                "{'type':'text','text':'a'}~document-wrong-content~/content/3/content",
                "{'type':'paragraph','content':[{'type':'text','text':''}]}~document-empty-text~/content/3/content/0/content/0/text",
                "{'type':'paragraph','content':[{'type':'text'}]}~document-wrong-shape~/content/3/content/0/content/0/text",
                "{'type':'paragraph','text':'a'}~document-wrong-shape~/content/3/content/0/text",
                "{'type':'paragraph','content':{}}~document-wrong-shape~/content/3/content/0/content",
                "{'type':'paragraph','extra':1}~document-wrong-shape~/content/3/content/0",
                "{'type':7}~document-wrong-shape~/content/3/content/0/type",
                "[]~document-wrong-shape~/content/3/content/0",
                "{'type':'paragraph','content':[{'type':'text','text':'a\\u0000b'}]}~document-broken-text~/content/3/content/0/content/0/text",
                "{'type':'paragraph','content':[{'type':'text','text':'\\ud83d'}]}~document-broken-text~/content/3/content/0/content/0/text",
                "{'type':'paragraph','content':[{'type':'text','text':'a','marks':[{'type':'em'},{'type':'strong'}]}]}~document-marks-not-canonical~/content/3/content/0/content/0/marks",
                "{'type':'code_block','content':[{'type':'text','text':'a','marks':[{'type':'em'}]}]}~document-mark-not-allowed~/content/3/content/0/content",
                "{'type':'paragraph','marks':[{'type':'em'}]}~document-mark-not-allowed~/content/3/content"
            },
            quoteCharacter = '^')
    void refusesWithACodeAndAPlace(String block, String code, String path) {
        assertThat(bodyWith(block.replace('\'', '"'))).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.problems()).extracting(DocumentProblem::code).containsExactly(code);
            assertThat(refused.problems()).extracting(DocumentProblem::path).containsExactly(path);
            assertThat(refused.problems())
                    .allSatisfy(problem -> assertThat(problem.vi()).isNotEqualTo(problem.en()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc",
                "//evil.example/",
                "\\\\evil",
                "/\\evil",
                "https://",
                "https:evil",
                "https://a@evil.example/",
                "blob:x",
                "x\u200b:y",
                "javascript&colon;alert(1)\"",
                "a b",
                "",
                "about:blank",
                "ja%76ascript:alert(1)",
                "://x",
                ":x",
                "http:/x"
            })
    void refusesAddressesThatCouldDoSomething(String address) {
        assertThat(SafeAddress.isHref(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bao.vn",
                "http://bao.vn:8080/a?b=c:d#e",
                "HTTPS://BAO.VN/",
                "/tin/a:b",
                "tin.html",
                "../a",
                "#muc",
                "?q=a:b",
                "mailto:a@bao.vn",
                "tel:+84-24",
                "https://bảo-mẫu.vn/đường",
                "/a//b"
            })
    void letsOrdinaryAddressesThrough(String address) {
        assertThat(SafeAddress.isHref(address)).isTrue();
    }

    @Test
    void refusesWhatIsNoWholeDocument() {
        assertThat(codes(DocumentReader.read(SCHEMA, "{\"type\":\"paragraph\"}")))
                .containsExactly("document-not-a-document");
        assertThat(codes(DocumentReader.read(SCHEMA, ""))).isNotEmpty();
        assertThat(codes(DocumentReader.read(SCHEMA, "null"))).containsExactly("document-wrong-shape");
        assertThat(codes(DocumentReader.read(SCHEMA, "{\"type\":\"doc\"}"))).containsExactly("document-wrong-content");
        assertThat(codes(DocumentReader.read(SCHEMA, "{\"type\":\"doc\"} x"))).containsExactly("document-not-json");
        assertThat(codes(DocumentReader.read(SCHEMA, "{\"type\":\"doc\",\"type\":\"doc\"}")))
                .containsExactly("document-not-json");
    }

    @Test
    void refusesWhatIsTooMuch() {
        String deep = "{\"type\":\"blockquote\",\"content\":[".repeat(200_000);
        String nested =
                "{\"type\":\"bullet_list\",\"content\":[".repeat(64) + "{\"type\":\"paragraph\"}" + "]}".repeat(64);

        assertThat(codes(DocumentReader.read(SCHEMA, deep))).containsExactly("document-too-large");
        assertThat(codes(bodyWith(nested))).containsExactly("document-too-deep");
        assertThat(codes(DocumentReader.read(SCHEMA, " ".repeat(DocumentLimits.MAX_JSON_CHARACTERS + 1))))
                .containsExactly("document-too-large");
        assertThat(codes(bodyWith(
                        "{\"type\":\"paragraph\"},".repeat(DocumentLimits.MAX_NODES) + "{\"type\":\"paragraph\"}")))
                .containsExactly("document-too-many-nodes");
        String half = "a".repeat(DocumentLimits.MAX_TEXT_UNITS / 2 + 1);
        String text = "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"" + half + "\"}]}";
        assertThat(codes(bodyWith(text + "," + text))).containsExactly("document-too-much-text");
        assertThat(codes(bodyWith(
                        "{\"type\":\"embed\",\"attrs\":{\"url\":\"https://a.vn/" + "a".repeat(5_000) + "\"}}")))
                .containsExactly("document-wrong-attribute");
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(DocumentReader.read(SCHEMA, text)).isInstanceOf(Reading.Refused.class);
    }

    @Property
    void noDamageToADocumentMakesItThrow(@ForAll int where, @ForAll char what) {
        StringBuilder json = new StringBuilder(DocumentJson.write(article(paragraph("Chữ"))));
        json.setCharAt(Math.floorMod(where, json.length()), what);

        Reading reading = DocumentReader.read(SCHEMA, json.toString());

        if (reading instanceof Reading.Read(Node document)) {
            assertThat(document.check()).isEmpty();
        }
    }

    private static java.util.List<String> codes(Reading reading) {
        return reading instanceof Reading.Refused(var problems)
                ? problems.stream().map(DocumentProblem::code).toList()
                : java.util.List.of();
    }

    private static Reading bodyWith(String block) {
        return DocumentReader.read(
                SCHEMA,
                "{\"type\":\"doc\",\"content\":[{\"type\":\"kicker\"},{\"type\":\"title\"},{\"type\":\"sapo\"},"
                        + "{\"type\":\"body\",\"content\":[" + block + "]}]}");
    }
}
