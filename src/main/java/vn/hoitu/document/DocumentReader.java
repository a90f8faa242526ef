package vn.hoitu.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents that strangers wrote. Nothing in the input makes it throw. */
public final class DocumentReader {
    /** A node's children lie two levels of JSON below it; attributes and marks add a few more. */
    private static final int MAX_JSON_DEPTH = 2 * DocumentLimits.MAX_DEPTH + 8;

    private static final Set<String> NODE_MEMBERS = Set.of("type", "attrs", "content", "marks", "text");
    private static final Set<String> MARK_MEMBERS = Set.of("type", "attrs");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_JSON_DEPTH)
                            .maxStringLength(DocumentLimits.MAX_TEXT_UNITS)
                            .maxNameLength(200)
                            .maxNumberLength(30)
                            .maxDocumentLength(DocumentLimits.MAX_JSON_CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;
    private int nodesSeen;
    private int textUnits;

    private DocumentReader(Schema schema) {
        this.schema = schema;
    }

    /** A whole document. */
    public static Reading read(Schema schema, String json) {
        if (json.length() > DocumentLimits.MAX_JSON_CHARACTERS) {
            return refused(DocumentRule.TOO_LARGE, "", "");
        }
        try {
            return read(schema, MAPPER.readTree(json));
        } catch (StreamConstraintsException beyondLimits) {
            return refused(DocumentRule.TOO_LARGE, "", "");
        } catch (JacksonException notJson) {
            return refused(DocumentRule.NOT_JSON, "", "");
        }
    }

    public static Reading read(Schema schema, JsonNode json) {
        Reading reading = readPart(schema, json);
        return reading instanceof Reading.Read(Node document) && document.type() != schema.top()
                ? refused(DocumentRule.NOT_A_DOCUMENT, "", document.type().name())
                : reading;
    }

    /** Any node with what is in it. */
    public static Reading readPart(Schema schema, JsonNode json) {
        try {
            Node node = new DocumentReader(schema).node(json, "", 1);
            List<DocumentProblem> problems = node.check();
            return problems.isEmpty() ? new Reading.Read(node) : new Reading.Refused(problems);
        } catch (Refusal refusal) {
            return new Reading.Refused(List.of(refusal.problem));
        }
    }

    private Node node(JsonNode json, String path, int depth) throws Refusal {
        require(depth <= DocumentLimits.MAX_DEPTH, DocumentRule.TOO_DEEP, path, "");
        require(++nodesSeen <= DocumentLimits.MAX_NODES, DocumentRule.TOO_MANY_NODES, path, "");
        requireShape(json, NODE_MEMBERS, path);
        String name = name(json, path);
        Optional<NodeType> found = schema.findNode(name);
        NodeType type = found.orElseThrow(() -> new Refusal(DocumentRule.UNKNOWN_NODE, path + "/type", quoted(name)));
        List<Mark> marks = marks(json.path("marks"), path + "/marks");
        if (type.isText()) {
            return text(json, marks, path);
        }
        require(!json.has("text"), DocumentRule.WRONG_SHAPE, path + "/text", "");
        Attributes attributes = attributes(type.attributes(), json.path("attrs"), path + "/attrs");
        List<Node> children = new ArrayList<>();
        JsonNode content = json.path("content");
        require(isListOrAbsent(content), DocumentRule.WRONG_SHAPE, path + "/content", "");
        for (JsonNode child : content) {
            children.add(node(child, path + "/content/" + children.size(), depth + 1));
        }
        return new Node(type, attributes, Fragment.of(children), marks, null);
    }

    private Node text(JsonNode json, List<Mark> marks, String path) throws Refusal {
        String text = json.path("text").isString() ? json.path("text").stringValue() : null;
        if (text == null || json.has("content")) {
            throw new Refusal(DocumentRule.WRONG_SHAPE, path + "/text", "");
        }
        require(json.path("attrs").isEmpty(), DocumentRule.UNKNOWN_ATTRIBUTE, path + "/attrs", "");
        require(!text.isEmpty(), DocumentRule.EMPTY_TEXT, path + "/text", "");
        textUnits += text.length();
        require(textUnits <= DocumentLimits.MAX_TEXT_UNITS, DocumentRule.TOO_MUCH_TEXT, path + "/text", "");
        return new Node(schema.node(NodeType.TEXT), Attributes.NONE, Fragment.EMPTY, marks, text);
    }

    private List<Mark> marks(JsonNode json, String path) throws Refusal {
        require(isListOrAbsent(json), DocumentRule.WRONG_SHAPE, path, "");
        require(json.size() <= DocumentLimits.MAX_MARKS_ON_A_NODE, DocumentRule.MARKS_NOT_CANONICAL, path, "");
        List<Mark> marks = new ArrayList<>();
        for (JsonNode each : json) {
            String at = path + "/" + marks.size();
            requireShape(each, MARK_MEMBERS, at);
            String name = name(each, at);
            MarkType type = schema.findMark(name)
                    .orElseThrow(() -> new Refusal(DocumentRule.UNKNOWN_MARK, at + "/type", quoted(name)));
            marks.add(new Mark(type, attributes(type.attributes(), each.path("attrs"), at + "/attrs")));
        }
        return marks;
    }

    private static Attributes attributes(AttributeTable table, JsonNode json, String path) throws Refusal {
        require(json.isObject() || json.isNull() || json.isMissingNode(), DocumentRule.WRONG_SHAPE, path, "");
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            given.put(entry.getKey(), DocumentJson.scalar(entry.getValue()));
        }
        Optional<AttributeTable.Complaint> complaint = table.firstComplaint(given);
        if (complaint.isPresent()) {
            throw new Refusal(
                    complaint.get().rule(), path + "/" + quoted(complaint.get().attribute()), "");
        }
        return table.complete(given);
    }

    private static void requireShape(JsonNode json, Set<String> members, String path) throws Refusal {
        require(json.isObject(), DocumentRule.WRONG_SHAPE, path, "");
        for (String member : json.propertyNames()) {
            require(members.contains(member), DocumentRule.WRONG_SHAPE, path, quoted(member));
        }
    }

    private static boolean isListOrAbsent(JsonNode json) {
        return json.isArray() || json.isNull() || json.isMissingNode();
    }

    private static String name(JsonNode json, String path) throws Refusal {
        require(json.path("type").isString(), DocumentRule.WRONG_SHAPE, path + "/type", "");
        return json.path("type").stringValue();
    }

    /** What a stranger wrote comes back to a screen only as a short name. */
    private static String quoted(String foreign) {
        String clean = foreign.replaceAll("[^\\w-]", "?");
        return clean.length() > 40 ? clean.substring(0, 40) + "…" : clean;
    }

    private static void require(boolean holds, DocumentRule rule, String path, String detail) throws Refusal {
        if (!holds) {
            throw new Refusal(rule, path, detail);
        }
    }

    private static Reading refused(DocumentRule rule, String path, String detail) {
        return new Reading.Refused(List.of(new DocumentProblem(rule, path, detail)));
    }

    /** Leaves the descent; never leaves this class. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient DocumentProblem problem;

        Refusal(DocumentRule rule, String path, String detail) {
            super(rule.code(), null, false, false);
            this.problem = new DocumentProblem(rule, path, detail);
        }
    }
}
