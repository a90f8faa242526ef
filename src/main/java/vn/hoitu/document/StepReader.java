package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads steps that strangers wrote. Nothing in the input makes it throw anything but a {@link Unreadable}. */
final class StepReader {
    /** One mark taken from a whole article touches fewer separate stretches than this. */
    static final int MAX_STEPS_IN_A_SET = 2_000;

    private static final Set<String> SLICE_MEMBERS = Set.of("content", "openStart", "openEnd");

    private final Schema schema;
    private final DocumentReader nodes;

    StepReader(Schema schema) {
        this.schema = schema;
        this.nodes = DocumentReader.ofParts(schema);
    }

    Step step(JsonNode json, String path) throws Unreadable {
        String kind = json.path("stepType").isString() ? json.path("stepType").stringValue() : "";
        return switch (kind) {
            case "replace" -> replace(json, path);
            case "replaceAround" -> replaceAround(json, path);
            case "addMark", "removeMark" -> rangeMark(json, path, kind);
            case "markSet" -> markSet(json, path);
            case "addNodeMark", "removeNodeMark" -> nodeMark(json, path, kind);
            case "attr" -> {
                Unreadable.requireShape(json, Set.of("stepType", "pos", "attr", "value"), path);
                yield new AttrStep(number(json, "pos", path), attribute(json, path), value(json, path));
            }
            case "docAttr" -> {
                Unreadable.requireShape(json, Set.of("stepType", "attr", "value"), path);
                yield new DocAttrStep(attribute(json, path), value(json, path));
            }
            default -> {
                Unreadable.require(json.isObject(), DocumentRule.WRONG_SHAPE, path, "");
                throw new Unreadable(DocumentRule.UNKNOWN_STEP, path + "/stepType", Unreadable.quoted(kind));
            }
        };
    }

    private Step replace(JsonNode json, String path) throws Unreadable {
        Unreadable.requireShape(json, Set.of("stepType", "from", "to", "slice", "structure"), path);
        int from = number(json, "from", path);
        int to = number(json, "to", path);
        requireOrder(from, to, path + "/to");
        Slice slice = slice(json.path("slice"), path + "/slice", SliceCheck.NO_GAP);
        return new ReplaceStep(from, to, slice, flag(json, "structure", path));
    }

    private Step replaceAround(JsonNode json, String path) throws Unreadable {
        Unreadable.requireShape(
                json, Set.of("stepType", "from", "to", "gapFrom", "gapTo", "insert", "slice", "structure"), path);
        int from = number(json, "from", path);
        int to = number(json, "to", path);
        int gapFrom = number(json, "gapFrom", path);
        int gapTo = number(json, "gapTo", path);
        int insert = number(json, "insert", path);
        requireOrder(from, gapFrom, path + "/gapFrom");
        requireOrder(gapFrom, gapTo, path + "/gapTo");
        requireOrder(gapTo, to, path + "/to");
        Slice slice = slice(json.path("slice"), path + "/slice", insert);
        requireOrder(insert, slice.size(), path + "/insert");
        return new ReplaceAroundStep(from, to, gapFrom, gapTo, slice, insert, flag(json, "structure", path));
    }

    private Step rangeMark(JsonNode json, String path, String kind) throws Unreadable {
        Unreadable.requireShape(json, Set.of("stepType", "mark", "from", "to"), path);
        int from = number(json, "from", path);
        int to = number(json, "to", path);
        requireOrder(from, to, path + "/to");
        Mark mark = nodes.mark(json.path("mark"), path + "/mark");
        return kind.equals("addMark") ? new AddMarkStep(from, to, mark) : new RemoveMarkStep(from, to, mark);
    }

    private Step markSet(JsonNode json, String path) throws Unreadable {
        Unreadable.requireShape(json, Set.of("stepType", "steps"), path);
        JsonNode list = json.path("steps");
        Unreadable.require(list.isArray(), DocumentRule.WRONG_SHAPE, path + "/steps", "");
        Unreadable.require(list.size() <= MAX_STEPS_IN_A_SET, DocumentRule.TOO_LARGE, path + "/steps", "");
        List<Step> steps = new ArrayList<>(list.size());
        for (JsonNode each : list) {
            String at = path + "/steps/" + steps.size();
            String kind = each.path("stepType").asString("");
            boolean markOnly = kind.equals("addMark") || kind.equals("removeMark");
            Unreadable.require(markOnly, DocumentRule.UNKNOWN_STEP, at + "/stepType", Unreadable.quoted(kind));
            steps.add(rangeMark(each, at, kind));
        }
        return new MarkSetStep(steps);
    }

    private Step nodeMark(JsonNode json, String path, String kind) throws Unreadable {
        Unreadable.requireShape(json, Set.of("stepType", "pos", "mark"), path);
        int position = number(json, "pos", path);
        Mark mark = nodes.mark(json.path("mark"), path + "/mark");
        return kind.equals("addNodeMark")
                ? new AddNodeMarkStep(position, mark)
                : new RemoveNodeMarkStep(position, mark);
    }

    /** A name that no kind of node has changes nothing anywhere, so it is a mistake. */
    private String attribute(JsonNode json, String path) throws Unreadable {
        Unreadable.require(json.path("attr").isString(), DocumentRule.WRONG_SHAPE, path + "/attr", "");
        String name = json.path("attr").stringValue();
        Unreadable.require(
                schema.hasNodeAttribute(name), DocumentRule.UNKNOWN_ATTRIBUTE, path + "/attr", Unreadable.quoted(name));
        return name;
    }

    private static AttributeValue value(JsonNode json, String path) throws Unreadable {
        if (!json.has("value")) {
            return AttributeValue.NONE;
        }
        @Nullable Object value = DocumentJson.scalar(json.path("value"));
        Unreadable.require(!(value instanceof JsonNode), DocumentRule.WRONG_ATTRIBUTE, path + "/value", "");
        if (value instanceof String text) {
            boolean fits = text.length() <= DocumentLimits.MAX_ATTRIBUTE_UNITS;
            Unreadable.require(fits, DocumentRule.WRONG_ATTRIBUTE, path + "/value", "");
            Unreadable.require(!TextRules.hasBrokenCharacters(text), DocumentRule.BROKEN_TEXT, path + "/value", "");
        }
        return AttributeValue.of(value);
    }

    private Slice slice(JsonNode json, String path, int gap) throws Unreadable {
        if (json.isMissingNode() || json.isNull()) {
            return Slice.EMPTY;
        }
        Unreadable.requireShape(json, SLICE_MEMBERS, path);
        Fragment content = nodes.fragment(json.path("content"), path + "/content");
        int openStart = json.has("openStart") ? number(json, "openStart", path) : 0;
        int openEnd = json.has("openEnd") ? number(json, "openEnd", path) : 0;
        boolean deepEnough = openStart <= Slice.deepest(content, false) && openEnd <= Slice.deepest(content, true);
        Unreadable.require(deepEnough, DocumentRule.WRONG_OPEN_SIDES, path, "");
        Slice slice = new Slice(content, openStart, openEnd);
        List<DocumentProblem> problems = SliceCheck.of(slice, gap, path);
        if (!problems.isEmpty()) {
            throw new Unreadable(problems.getFirst());
        }
        return slice;
    }

    private static int number(JsonNode json, String name, String path) throws Unreadable {
        JsonNode number = json.path(name);
        boolean whole = number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 0;
        Unreadable.require(whole, DocumentRule.WRONG_POSITION, path + "/" + name, "");
        return number.intValue();
    }

    private static boolean flag(JsonNode json, String name, String path) throws Unreadable {
        JsonNode flag = json.path(name);
        Unreadable.require(flag.isMissingNode() || flag.isBoolean(), DocumentRule.WRONG_SHAPE, path + "/" + name, "");
        return flag.asBoolean(false);
    }

    private static void requireOrder(int first, int second, String path) throws Unreadable {
        Unreadable.require(first <= second, DocumentRule.WRONG_POSITION, path, "");
    }
}
