package vn.hoitu.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.importing.read.Finding;

/** Findings as the database keeps them. */
@Component
class FindingsJson {

    private final JsonMapper json;

    FindingsJson(JsonMapper json) {
        this.json = json;
    }

    JSONB write(List<Finding> findings) {
        return JSONB.valueOf(json.writeValueAsString(findings.stream()
                .map(f -> Map.of("code", f.code(), "values", f.values()))
                .toList()));
    }

    List<Finding> read(@Nullable JSONB stored) {
        List<Finding> findings = new ArrayList<>();
        if (stored != null) {
            for (JsonNode node : json.readTree(stored.data())) {
                Map<String, Object> values = new LinkedHashMap<>();
                node.path("values")
                        .properties()
                        .forEach(e -> values.put(e.getKey(), e.getValue().asString()));
                findings.add(new Finding(node.path("code").asString(), values));
            }
        }
        return findings;
    }
}
