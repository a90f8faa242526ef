package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.TestHttp;

/** Nobody collects from those who are not theirs. */
class RoundReachTests extends CollectionWorld {

    @Autowired
    ResponsibleDesk responsibles;

    @Test
    void aDepartmentOpensNoRoundOverTheCountryNorOverAnotherProvince() {
        UUID other = body("Tỉnh Khác", "province", null);
        body("Báo Khác", "newspaper", other, "print");

        assertThat(wished(collector, "rounds", department, null)).isEqualTo("403 scope-beyond-collector");
        assertThat(wished(collector, "rounds", department, other)).isEqualTo("403 scope-beyond-collector");
        assertThat(wished(collector, "rounds/plan", department, other)).isEqualTo("403 scope-beyond-collector");
        assertThat(wished(collector, "rounds", department, province)).startsWith("201");
    }

    @Test
    void anOverseerWithinAPaperDoesNotCollectFromTheProvinceAboveIt() {
        TestHttp ofPaper = person("Giám sát trong báo", paper, Role.OVERSEER);

        assertThat(wished(ofPaper, "rounds", paper, province)).isEqualTo("403 scope-beyond-collector");
        assertThat(wished(ofPaper, "rounds", paper, null)).isEqualTo("403 scope-beyond-collector");
    }

    @Test
    void aMinistryCollectsFromTheCountryOnlyWithThePressAuthorityBelowIt() {
        UUID plain = body("Bộ Không quản lý báo chí", "ministry", null);
        UUID authority = body("Cục Báo chí Thử", "press-authority", body("Bộ Văn Thử", "ministry", null));

        assertThat(wished(person("Cán bộ Bộ", plain, Role.OVERSEER), "rounds/plan", plain, null))
                .isEqualTo("403 scope-beyond-collector");
        assertThat(wished(person("Cán bộ Cục", authority, Role.OVERSEER), "rounds/plan", authority, null))
                .startsWith("200");
    }

    @Test
    void aRoundOverAProvinceDoesNotReachTheUnitsOfTheMinistry() {
        UUID unit = body("Vụ Ngoài tỉnh", "press-authority", body("Bộ Ngoài tỉnh", "ministry", null));
        responsibles
                .name(PROGRAM, "qd-781", "6", unit, LocalDate.of(2023, 5, 8), "Quyết định phân công")
                .orThrow();

        TestHttp.Answer plan = collector.post(
                API + "/rounds/plan",
                Map.of(
                        "programme",
                        "qd-781",
                        "term",
                        "Q1",
                        "year",
                        2025,
                        "scopeId",
                        province,
                        "collectorId",
                        department));

        assertThat(plan.status()).as(plan.body()).isEqualTo(200);
        assertThat(plan.json().at("/units").size()).isZero();
    }

    private static String wished(TestHttp who, String path, UUID collecting, @Nullable UUID scope) {
        Map<String, Object> wish =
                new HashMap<>(Map.of("programme", "qd-781", "term", "Q1", "year", 2025, "audience", "agencies"));
        wish.put("collectorId", collecting);
        wish.put("scopeId", scope);
        TestHttp.Answer answer = who.post(API + "/" + path, wish);
        return answer.status() + " " + answer.json().at("/code").asString();
    }
}
