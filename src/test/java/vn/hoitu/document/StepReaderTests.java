package vn.hoitu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoitu.document.Samples.SCHEMA;
import static vn.hoitu.document.Samples.article;
import static vn.hoitu.document.Samples.block;
import static vn.hoitu.document.Samples.mark;
import static vn.hoitu.document.Samples.paragraph;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StepReaderTests {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Provide
    Arbitrary<Node> articles() {
        return Samples.articles(Samples.texts(), Samples.hrefs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stepType\":\"replace\",\"from\":1,\"to\":1,\"slice\":{\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}}",
                "{\"stepType\":\"replace\",\"from\":1,\"to\":4}",
                "{\"stepType\":\"replace\",\"from\":3,\"to\":3,\"slice\":{\"content\":[{\"type\":\"paragraph\"},{\"type\":\"heading\",\"attrs\":{\"level\":3}}],\"openStart\":1,\"openEnd\":1},\"structure\":true}",
                "{\"stepType\":\"replaceAround\",\"from\":3,\"to\":9,\"gapFrom\":3,\"gapTo\":9,\"insert\":1,\"slice\":{\"content\":[{\"type\":\"blockquote\",\"attrs\":{\"cite\":null}}]},\"structure\":true}",
                "{\"stepType\":\"addMark\",\"mark\":{\"type\":\"link\",\"attrs\":{\"href\":\"/a\",\"title\":null}},\"from\":1,\"to\":2}",
                "{\"stepType\":\"removeMark\",\"mark\":{\"type\":\"em\"},\"from\":1,\"to\":2}",
                "{\"stepType\":\"markSet\",\"steps\":[{\"stepType\":\"addMark\",\"mark\":{\"type\":\"em\"},\"from\":1,\"to\":2},{\"stepType\":\"removeMark\",\"mark\":{\"type\":\"em\"},\"from\":5,\"to\":6}]}",
                "{\"stepType\":\"addNodeMark\",\"pos\":7,\"mark\":{\"type\":\"em\"}}",
                "{\"stepType\":\"removeNodeMark\",\"pos\":7,\"mark\":{\"type\":\"em\"}}",
                "{\"stepType\":\"attr\",\"pos\":7,\"attr\":\"level\",\"value\":3}",
                "{\"stepType\":\"attr\",\"pos\":7,\"attr\":\"alt\"}",
                "{\"stepType\":\"docAttr\",\"attr\":\"cite\",\"value\":null}"
            })
    void readsAndWritesEveryKindAlike(String json) {
        assertThat(Steps.read(SCHEMA, json))
                .isInstanceOfSatisfying(
                        StepReading.Read.class,
                        read -> assertThat(read.step().json()).isEqualTo(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "7~document-wrong-shape~",
                "[]~document-wrong-shape~",
                "{}~document-unknown-step~/stepType",
                "{'stepType':'drop'}~document-unknown-step~/stepType",
                "{'stepType':'replace','from':-1,'to':1}~document-wrong-position~/from",
                "{'stepType':'replace','from':1.5,'to':2}~document-wrong-position~/from",
                "{'stepType':'replace','from':1,'to':99999999999}~document-wrong-position~/to",
                "{'stepType':'replace','from':1,'to':'2'}~document-wrong-position~/to",
                "{'stepType':'replace','from':1}~document-wrong-position~/to",
                "{'stepType':'replace','from':3,'to':2}~document-wrong-position~/to",
                "{'stepType':'replace','from':1,'to':1,'by':'x'}~document-wrong-shape~",
                "{'stepType':'replace','from':1,'to':1,'structure':'yes'}~document-wrong-shape~/structure",
                "{'stepType':'replace','from':1,'to':1,'slice':[]}~document-wrong-shape~/slice",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':7}}~document-wrong-shape~/slice/content",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'script'}]}}~document-unknown-node~/slice/content/0/type",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'\\ud83d'}]}}~document-broken-text~/slice/content/0/text",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'a\\u0000'}]}}~document-broken-text~/slice/content/0/text",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'text','text':'a','marks':[{'type':'em'},{'type':'strong'}]}]}}~document-marks-not-canonical~/slice/content/0/marks",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'bullet_list'}]}}~document-wrong-content~/slice/content/0/content",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'bullet_list','content':[{'type':'list_item','content':[{'type':'heading'}]}]}],'openStart':1}}~document-wrong-content~/slice/content/0/content/0/content",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'paragraph'}],'openStart':2}}~document-wrong-open-sides~/slice",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'horizontal_rule'}],'openEnd':1}}~document-wrong-open-sides~/slice",
                "{'stepType':'replace','from':1,'to':1,'slice':{'openStart':1}}~document-wrong-open-sides~/slice",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'paragraph'}],'openStart':-1}}~document-wrong-position~/slice/openStart",
                "{'stepType':'replaceAround','from':1,'to':4,'gapFrom':0,'gapTo':2,'insert':0}~document-wrong-position~/gapFrom",
                "{'stepType':'replaceAround','from':1,'to':4,'gapFrom':2,'gapTo':5,'insert':0}~document-wrong-position~/to",
                "{'stepType':'replaceAround','from':1,'to':4,'gapFrom':3,'gapTo':2,'insert':0}~document-wrong-position~/gapTo",
                "{'stepType':'replaceAround','from':1,'to':4,'gapFrom':2,'gapTo':3,'insert':9}~document-wrong-position~/insert",
                "{'stepType':'addMark','from':1,'to':2}~document-wrong-shape~/mark",
                "{'stepType':'addMark','from':1,'to':2,'mark':{'type':'blink'}}~document-unknown-mark~/mark/type",
                "{'stepType':'addMark','from':1,'to':2,'mark':{'type':'link','attrs':{'href':'javascript:alert(1)'}}}~document-unsafe-address~/mark/attrs/href",
                "{'stepType':'markSet','steps':[{'stepType':'replace','from':1,'to':2}]}~document-unknown-step~/steps/0/stepType",
                "{'stepType':'attr','pos':1,'attr':'onclick','value':'x'}~document-unknown-attribute~/attr",
                "{'stepType':'attr','pos':1,'attr':'level','value':{}}~document-wrong-attribute~/value",
                "{'stepType':'attr','pos':1,'attr':'level','value':2.5}~document-wrong-attribute~/value",
                "{'stepType':'attr','pos':1,'attr':'alt','value':'\\ud83d'}~document-broken-text~/value",
                "{'stepType':'docAttr','value':1}~document-wrong-shape~/attr"
            })
    void refusesWithACodeAndAPlace(String json, String code, String path) {
        assertThat(Steps.read(SCHEMA, json.replace('\'', '"')))
                .isInstanceOfSatisfying(StepReading.Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.path()).isEqualTo(path == null ? "" : path);
                });
    }

    @Test
    void refusesWhatIsTooMuch() {
        String deep = "{\"type\":\"blockquote\",\"content\":[".repeat(100_000);
        String levels = "{\"type\":\"bullet_list\",\"content\":[".repeat(65) + "]}".repeat(65);
        String value = "a".repeat(DocumentLimits.MAX_ATTRIBUTE_UNITS + 1);

        assertThat(code(inserting(deep))).isEqualTo("document-too-large");
        assertThat(code(inserting(levels))).isEqualTo("document-too-deep");
        assertThat(code("{\"stepType\":\"attr\",\"pos\":1,\"attr\":\"alt\",\"value\":\"" + value + "\"}"))
                .isEqualTo("document-wrong-attribute");
        assertThat(code(inserting("{\"type\":\"picture\",\"attrs\":{\"src\":\"data:image/png;base64,"
                        + "A".repeat(1_000_000) + "\"},\"content\":[{\"type\":\"caption\"},{\"type\":\"credit\"}]}")))
                .isEqualTo("document-wrong-attribute");
    }

    @Test
    void stepsCannotPileUpLevelsWithoutEnd() {
        Node document = article(paragraph("a"));
        Step nest = ((StepReading.Read) Steps.read(
                        SCHEMA,
                        inserting("{\"type\":\"bullet_list\",\"content\":[{\"type\":\"list_item\",\"content\":["
                                + "{\"type\":\"paragraph\"},{\"type\":\"horizontal_rule\"}]}]}")))
                .step();
        Slice slice = ((ReplaceStep) nest).slice();
        int at = document.content().size() - 1;
        StepResult result = new StepResult.Done(document);
        int levels = 0;
        while (result instanceof StepResult.Done(Node now) && levels < 1_000) {
            result = new ReplaceStep(at, at, slice).apply(now);
            at += 4;
            levels++;
        }

        assertThat(result).isInstanceOf(StepResult.Failed.class);
        assertThat(levels).isLessThan(Replacement.MAX_LEVELS);
    }

    @Property
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(Steps.read(SCHEMA, text)).isInstanceOf(StepReading.Refused.class);
    }

    /** Whatever comes out of damaged JSON does no harm: it is refused, does not fit, or leaves a document that is whole. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void noDamageToAStepHarmsADocument(@ForAll("articles") Node document, @ForAll long seed) {
        Random random = new Random(seed);
        Step sound = StepSamples.any(document, random);
        JsonNode json = MAPPER.readTree(sound.json());
        damage(json, random);

        if (Steps.read(SCHEMA, json) instanceof StepReading.Read(Step step)) {
            List<Step> over = StepSamples.fitting(document, 1, random);
            step.mapThrough(over.getFirst().map());
            Rebase.onto(List.of(step, step), over, StepSamples.apply(document, over));
            if (step.apply(document) instanceof StepResult.Done(Node after)
                    && StepCheck.changed(document, after).isEmpty()) {
                assertThat(after.check()).isEmpty();
                step.invert(document).apply(after);
            }
        }
    }

    /** Also steps that no reader lets through answer with a reason. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void noStepThrowsOnAnyDocument(@ForAll("articles") Node document, @ForAll long seed) {
        Random random = new Random(seed);
        int[] at = random.ints(5, -3, document.content().size() + 4).toArray();
        Slice slice =
                document.slice(0, Math.max(0, Math.min(at[4], document.content().size())));
        List<Step> steps = List.of(
                new ReplaceStep(at[0], at[1], slice, random.nextBoolean()),
                new ReplaceAroundStep(at[0], at[1], at[2], at[3], slice, at[4], random.nextBoolean()),
                new AddMarkStep(at[0], at[1], mark("em")),
                new RemoveMarkStep(at[0], at[1], mark("em")),
                new AddNodeMarkStep(at[0], mark("em")),
                new RemoveNodeMarkStep(at[0], mark("em")),
                new AttrStep(at[0], "level", AttributeValue.of(9)),
                new DocAttrStep("level", AttributeValue.NONE));

        for (Step step : steps) {
            assertThat(step.apply(document)).isNotNull();
        }
    }

    @Test
    void checksWhatAStepChanged() {
        Node document = article(block("heading", SCHEMA.text("a")), paragraph("b"));
        int heading = document.content().size() - document.child(3).nodeSize() + 1;

        assertThat(problems(document, new AttrStep(heading, "level", AttributeValue.of(3))))
                .isEmpty();
        assertThat(problems(document, new AttrStep(heading, "level", AttributeValue.of(7))))
                .containsExactly("document-wrong-attribute at /content/3/content/0/attrs/level");
        Node variant = SCHEMA.node("variant").of(java.util.Map.of("channel", "seo-title"));
        int end = document.content().size();
        assertThat(problems(document, new ReplaceStep(end, end, new Slice(Fragment.of(variant, variant), 0, 0))))
                .containsExactly("document-variant-twice at /content/5/attrs/channel");
    }

    private static List<String> problems(Node document, Step step) {
        return StepCheck.changed(document, StepSamples.apply(document, step)).stream()
                .map(problem -> problem.code() + " at " + problem.path())
                .toList();
    }

    private static String inserting(String node) {
        return "{\"stepType\":\"replace\",\"from\":1,\"to\":1,\"slice\":{\"content\":[" + node + "]}}";
    }

    private static String code(String json) {
        return Steps.read(SCHEMA, json) instanceof StepReading.Refused refused ? refused.code() : "";
    }

    private static void damage(JsonNode json, Random random) {
        JsonNode hostile = MAPPER.readTree(List.of(
                        "-1",
                        "0",
                        "1",
                        "7",
                        "1.5",
                        "1e30",
                        "null",
                        "\"x\"",
                        "[]",
                        "{}",
                        "true",
                        "\"heading\"",
                        "\"\\ud83d\"")
                .get(random.nextInt(13)));
        switch (json) {
            case ObjectNode object -> {
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.isEmpty() ? "from" : names.get(random.nextInt(names.size()));
                JsonNode inner = object.path(name);
                if (inner.isContainer() && random.nextInt(4) > 0) {
                    damage(inner, random);
                } else if (random.nextInt(6) == 0) {
                    object.remove(name);
                } else {
                    object.set(name, hostile);
                }
            }
            case ArrayNode array
            when !array.isEmpty() -> {
                int index = random.nextInt(array.size());
                if (random.nextInt(5) == 0) {
                    array.add(array.get(index).deepCopy());
                } else if (array.get(index).isContainer() && random.nextInt(5) > 0) {
                    damage(array.get(index), random);
                } else {
                    array.set(index, hostile);
                }
            }
            default -> {}
        }
    }
}
