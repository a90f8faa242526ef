package vn.hoitu.importing.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of foreign XML by its name as written ({@code wp:post_id}), with its text and its child elements. */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void text(String more) {
        text.append(more);
    }

    void child(XmlElement child) {
        children.add(child);
    }

    String text() {
        return text.toString();
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<XmlElement> all(String child) {
        return children.stream().filter(c -> c.name.equals(child)).toList();
    }

    /** The trimmed text of the first such child; empty when there is none. */
    String of(String child) {
        return raw(child).strip();
    }

    String raw(String child) {
        return first(child).map(XmlElement::text).orElse("");
    }

    Optional<XmlElement> first(String child) {
        return children.stream().filter(c -> c.name.equals(child)).findFirst();
    }
}
