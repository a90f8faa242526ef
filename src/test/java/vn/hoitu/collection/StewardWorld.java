package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.testing.TestHttp;

/** A province of a test whose programmes answer to whom decisions name. */
abstract class StewardWorld extends CollectionWorld {

    @Autowired
    ResponsibleDesk responsibles;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    ApplicationContext context;

    void name(String programme, String indicator, UUID unit, String from) {
        responsibles
                .name(PROGRAM, programme, indicator, unit, LocalDate.parse(from), "Quyết định số 9")
                .orThrow();
    }

    String nameOf(UUID organization) {
        return directory.find(organization, null, Locale.of("vi")).orElseThrow().name();
    }

    static List<String> units(JsonNode round) {
        List<String> ids = new ArrayList<>();
        round.at("/items").forEach(r -> ids.add(r.at("/unitId").asString()));
        return ids;
    }

    static TestHttp.Answer wished(
            TestHttp who, String path, String programme, String term, UUID collecting, @Nullable UUID scope) {
        Map<String, Object> wish = new HashMap<>(Map.of("programme", programme, "term", term, "year", 2025));
        wish.put("collectorId", collecting);
        wish.put("scopeId", scope);
        return who.post(API + "/" + path, wish);
    }
}
