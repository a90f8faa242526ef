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
        try {
            return read(schema, parse(json));
        } catch (Unreadable unreadable) {
            return new Reading.Refused(List.of(unreadable.problem()));
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
        } catch (Unreadable unreadable) {
            return new Reading.Refused(List.of(unreadable.problem()));
        }
    }

    /** For what holds parts of documents: what it reads counts together against the limits and is not checked. */
    static DocumentReader ofParts(Schema schema) {
        return new DocumentReader(schema);
    }

    static JsonNode parse(String json) throws Unreadable {
        if (json.length() > DocumentLimits.MAX_JSON_CHARACTERS) {
            throw new Unreadable(DocumentRule.TOO_LARGE, "", "");
        }
        try {
            return MAPPER.readTree(json);
        } catch (StreamConstraintsException beyondLimits) {
            throw new Unreadable(DocumentRule.TOO_LARGE, "", "");
        } catch (JacksonException notJson) {
            throw new Unreadable(DocumentRule.NOT_JSON, "", "");
        }
    }

    private Node node(JsonNode json, String path, int depth) throws Unreadable {
        Unreadable.require(depth <= DocumentLimits.MAX_DEPTH, DocumentRule.TOO_DEEP, path, "");
        Unreadable.require(++nodesSeen <= DocumentLimits.MAX_NODES, DocumentRule.TOO_MANY_NODES, path, "");
        Unreadable.requireShape(json, NODE_MEMBERS, path);
        String name = name(json, path);
        Optional<NodeType> found = schema.findNode(name);
        NodeType type = found.orElseThrow(
                () -> new Unreadable(DocumentRule.UNKNOWN_NODE, path + "/type", Unreadable.quoted(name)));
        List<Mark> marks = marks(json.path("marks"), path + "/marks");
        if (type.isText()) {
            return text(json, marks, path);
        }
        Unreadable.require(!json.has("text"), DocumentRule.WRONG_SHAPE, path + "/text", "");
        Attributes attributes = attributes(type.attributes(), json.path("attrs"), path + "/attrs");
        Fragment children = fragment(json.path("content"), path + "/content", depth + 1);
        return new Node(type, attributes, children, marks, null);
    }

    Fragment fragment(JsonNode json, String path) throws Unreadable {
        return fragment(json, path, 1);
    }

    private Fragment fragment(JsonNode json, String path, int depth) throws Unreadable {
        Unreadable.require(isListOrAbsent(json), DocumentRule.WRONG_SHAPE, path, "");
        if (json.isEmpty()) {
            return Fragment.EMPTY;
        }
        List<Node> children = new ArrayList<>(json.size());
        for (JsonNode child : json) {
            children.add(node(child, path + "/" + children.size(), depth));
        }
        return Fragment.of(children);
    }

    private Node text(JsonNode json, List<Mark> marks, String path) throws Unreadable {
        String text = json.path("text").isString() ? json.path("text").stringValue() : null;
        if (text == null || json.has("content")) {
            throw new Unreadable(DocumentRule.WRONG_SHAPE, path + "/text", "");
        }
        Unreadable.require(json.path("attrs").isEmpty(), DocumentRule.UNKNOWN_ATTRIBUTE, path + "/attrs", "");
        Unreadable.require(!text.isEmpty(), DocumentRule.EMPTY_TEXT, path + "/text", "");
        textUnits += text.length();
        Unreadable.require(textUnits <= DocumentLimits.MAX_TEXT_UNITS, DocumentRule.TOO_MUCH_TEXT, path + "/text", "");
        return new Node(schema.node(NodeType.TEXT), Attributes.NONE, Fragment.EMPTY, marks, text);
    }

    private List<Mark> marks(JsonNode json, String path) throws Unreadable {
        Unreadable.require(isListOrAbsent(json), DocumentRule.WRONG_SHAPE, path, "");
        Unreadable.require(
                json.size() <= DocumentLimits.MAX_MARKS_ON_A_NODE, DocumentRule.MARKS_NOT_CANONICAL, path, "");
        if (json.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(json.size());
        for (JsonNode each : json) {
            marks.add(mark(each, path + "/" + marks.size()));
        }
        return marks;
    }

    Mark mark(JsonNode json, String path) throws Unreadable {
        Unreadable.requireShape(json, MARK_MEMBERS, path);
        String name = name(json, path);
        MarkType type = schema.findMark(name)
                .orElseThrow(() -> new Unreadable(DocumentRule.UNKNOWN_MARK, path + "/type", Unreadable.quoted(name)));
        return new Mark(type, attributes(type.attributes(), json.path("attrs"), path + "/attrs"));
    }

    private static Attributes attributes(AttributeTable table, JsonNode json, String path) throws Unreadable {
        Unreadable.require(
                json.isObject() || json.isNull() || json.isMissingNode(), DocumentRule.WRONG_SHAPE, path, "");
        Map<String, @Nullable Object> given = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            given.put(entry.getKey(), DocumentJson.scalar(entry.getValue()));
        }
        Optional<AttributeTable.Complaint> complaint = table.firstComplaint(given);
        if (complaint.isPresent()) {
            throw new Unreadable(
                    complaint.get().rule(),
                    path + "/" + Unreadable.quoted(complaint.get().attribute()),
                    "");
        }
        return table.complete(given);
    }

    private static boolean isListOrAbsent(JsonNode json) {
        return json.isArray() || json.isNull() || json.isMissingNode();
    }

    private static String name(JsonNode json, String path) throws Unreadable {
        Unreadable.require(json.path("type").isString(), DocumentRule.WRONG_SHAPE, path + "/type", "");
        return json.path("type").stringValue();
    }

    private static Reading refused(DocumentRule rule, String path, String detail) {
        return new Reading.Refused(List.of(new DocumentProblem(rule, path, detail)));
    }
}
