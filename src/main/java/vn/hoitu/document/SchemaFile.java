package vn.hoitu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a schema. The file is part of the program, so whatever is wrong in it stops the start. */
final class SchemaFile {
    private final JsonNode file;
    private final Map<String, NodeType> nodes = new LinkedHashMap<>();
    private final Map<String, MarkType> marks = new LinkedHashMap<>();

    private SchemaFile(JsonNode file) {
        this.file = file;
    }

    static Schema load(String resource) {
        try (InputStream stream = SchemaFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            return read(JsonMapper.shared().readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Schema read(JsonNode json) {
        return new SchemaFile(json).build();
    }

    private Schema build() {
        for (Map.Entry<String, JsonNode> entry : file.path("nodes").properties()) {
            nodes.put(entry.getKey(), nodeType(entry.getKey(), entry.getValue()));
        }
        for (Map.Entry<String, JsonNode> entry : file.path("marks").properties()) {
            AttributeTable attributes = attributes(entry.getValue().path("attrs"));
            marks.put(entry.getKey(), new MarkType(entry.getKey(), marks.size(), attributes));
        }
        for (Map.Entry<String, JsonNode> entry : file.path("marks").properties()) {
            String excludes = entry.getValue().path("excludes").asString(entry.getKey());
            markType(entry.getKey()).exclude(markTypes(excludes));
        }
        for (Map.Entry<String, JsonNode> entry : file.path("nodes").properties()) {
            complete(entry.getKey(), entry.getValue());
        }
        return new Schema(nodes, marks, file.path("topNode").asString("doc"));
    }

    private NodeType nodeType(String name, JsonNode spec) {
        boolean inline = name.equals(NodeType.TEXT) || spec.path("inline").asBoolean(false);
        return new NodeType(
                name,
                nodes.size(),
                Set.copyOf(words(spec.path("group").asString(""))),
                inline,
                spec.path("atom").asBoolean(false),
                spec.path("code").asBoolean(false),
                attributes(spec.path("attrs")));
    }

    /** As in ProseMirror: without a list of marks, nodes with inline content take all and other nodes none. */
    private void complete(String name, JsonNode spec) {
        NodeType type = typesNamed(name).getFirst();
        ContentMatch content = ContentAutomaton.compile(spec.path("content").asString(""), this::typesNamed);
        Set<MarkType> allowed;
        if (spec.has("marks")) {
            allowed = spec.path("marks").asString("").equals("_")
                    ? null
                    : markTypes(spec.path("marks").asString(""));
        } else {
            allowed = content.isInlineContent() ? null : Set.of();
        }
        type.complete(content, allowed);
    }

    private List<NodeType> typesNamed(String name) {
        NodeType direct = nodes.get(name);
        if (direct != null) {
            return List.of(direct);
        }
        List<NodeType> group =
                nodes.values().stream().filter(type -> type.isInGroup(name)).toList();
        if (group.isEmpty()) {
            throw new IllegalArgumentException("no node type or group " + name);
        }
        return group;
    }

    private MarkType markType(String name) {
        MarkType type = marks.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no mark type " + name);
        }
        return type;
    }

    private Set<MarkType> markTypes(String names) {
        Set<MarkType> types = new LinkedHashSet<>();
        if (names.equals("_")) {
            types.addAll(marks.values());
        } else {
            words(names).forEach(name -> types.add(markType(name)));
        }
        return types;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.trim().split("\\s+", -1));
    }

    private static AttributeTable attributes(JsonNode specs) {
        Map<String, AttributeTable.Attribute> attributes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : specs.properties()) {
            JsonNode spec = entry.getValue();
            attributes.put(
                    entry.getKey(),
                    new AttributeTable.Attribute(
                            !spec.has("default"), scalar(spec.path("default")), rule(spec.path("rule"))));
        }
        return new AttributeTable(attributes);
    }

    private static AttributeRule rule(JsonNode rule) {
        Set<Object> in = null;
        if (rule.has("in")) {
            List<Object> values = new ArrayList<>();
            for (JsonNode value : rule.path("in")) {
                Object scalar = scalar(value);
                if (scalar != null) {
                    values.add(scalar);
                }
            }
            in = Set.copyOf(values);
        }
        String format = rule.path("format").asString("");
        return new AttributeRule(
                AttributeRule.Type.valueOf(rule.path("type").asString("").toUpperCase(Locale.ROOT)),
                rule.path("nullable").asBoolean(false),
                format.isEmpty()
                        ? null
                        : AttributeRule.Format.valueOf(
                                format.toUpperCase(Locale.ROOT).replace('-', '_')),
                in,
                rule.path("min").asInt(Integer.MIN_VALUE),
                rule.path("max").asInt(Integer.MAX_VALUE));
    }

    private static @Nullable Object scalar(JsonNode value) {
        return DocumentJson.scalar(value);
    }
}
