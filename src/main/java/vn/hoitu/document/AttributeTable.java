package vn.hoitu.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes a node type or mark type has. */
record AttributeTable(Map<String, Attribute> byName) {

    record Attribute(boolean required, @Nullable Object byDefault, AttributeRule rule) {}

    /** A complaint about one attribute. */
    record Complaint(DocumentRule rule, String attribute) {}

    /** Our own code asks for attributes that exist; anything else is a mistake in it. */
    Attributes complete(Map<String, ? extends @Nullable Object> given) {
        if (byName.isEmpty() && given.isEmpty()) {
            return Attributes.NONE;
        }
        for (String name : given.keySet()) {
            if (!byName.containsKey(name)) {
                throw new IllegalArgumentException("no attribute named " + name);
            }
        }
        Map<String, @Nullable Object> complete = new LinkedHashMap<>();
        byName.forEach((name, attribute) -> {
            if (!given.containsKey(name) && attribute.required()) {
                throw new IllegalArgumentException("attribute " + name + " is required");
            }
            complete.put(name, given.containsKey(name) ? given.get(name) : attribute.byDefault());
        });
        return new Attributes(complete);
    }

    Optional<Complaint> firstComplaint(Map<String, ? extends @Nullable Object> given) {
        for (String name : given.keySet()) {
            if (!byName.containsKey(name)) {
                return Optional.of(new Complaint(DocumentRule.UNKNOWN_ATTRIBUTE, name));
            }
        }
        for (Map.Entry<String, Attribute> entry : byName.entrySet()) {
            Attribute attribute = entry.getValue();
            if (!given.containsKey(entry.getKey())) {
                if (attribute.required()) {
                    return Optional.of(new Complaint(DocumentRule.MISSING_ATTRIBUTE, entry.getKey()));
                }
                continue;
            }
            Optional<DocumentRule> broken = attribute.rule().brokenBy(given.get(entry.getKey()));
            if (broken.isPresent()) {
                return Optional.of(new Complaint(broken.get(), entry.getKey()));
            }
        }
        return Optional.empty();
    }
}
