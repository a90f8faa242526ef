package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.strategy.ProgrammeCopies;
import vn.hoitu.testing.TestHttp;

/** Whom a decision makes answer for a programme opens its rounds, from its day on and nobody else. */
class StewardTests extends StewardWorld {

    @Test
    void aMinistryOpensItsOwnProgrammeOverItsUnitsByTheCalendarOfTheNationalOne() {
        UUID ministry = body("Bộ Chủ trì", "ministry", null);
        UUID magazineOfMinistry = body("Tạp chí của Bộ", "magazine", ministry, "print");
        UUID portal = body("Cổng của Bộ", "portal", ministry);
        String programme = ProgrammeCopies.of(context, "bnv", nameOf(ministry));
        TestHttp ofMinistry = person("Cán bộ Bộ", ministry, Role.OVERSEER);

        JsonNode plan = wished(ofMinistry, "rounds/plan", programme, "YEAR", ministry, null)
                .json();
        TestHttp.Answer opened = wished(ofMinistry, "rounds", programme, "YEAR", ministry, null);
        JsonNode quarter = wished(ofMinistry, "rounds/plan", programme, "Q2", ministry, null)
                .json();

        assertThat(plan.at("/beforeDay").asString()).isEqualTo("2025-12-15");
        assertThat(plan.at("/calendarOf").asString()).isEqualTo("qd-781");
        assertThat(plan.at("/voluntary").asBoolean()).isFalse();
        assertThat(quarter.at("/voluntary").asBoolean())
                .as("no decision obliges units to report each quarter")
                .isTrue();
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        JsonNode round = ofMinistry
                .get(API + "/rounds/" + opened.json().at("/id").asString())
                .json();
        assertThat(round.at("/round/scopeId").asString()).isEqualTo(ministry.toString());
        assertThat(units(round)).containsExactlyInAnyOrder(magazineOfMinistry.toString(), portal.toString());
    }

    @Test
    void aBodyThatNobodyNamedOpensNoProgrammeOfAnother() {
        UUID ministry = body("Bộ Chủ trì", "ministry", null);
        String programme = ProgrammeCopies.of(context, "bnv", nameOf(ministry));
        TestHttp ofMinistry = person("Cán bộ Bộ", ministry, Role.OVERSEER);

        assertThat(said(wished(collector, "rounds", programme, "YEAR", department, null)))
                .isEqualTo("403 programme-of-another");
        assertThat(said(wished(collector, "rounds", programme, "YEAR", department, ministry)))
                .isEqualTo("403 programme-of-another");
        assertThat(said(wished(collector, "rounds", programme, "YEAR", department, province)))
                .isEqualTo("403 programme-of-another");
        assertThat(said(wished(collector, "rounds", programme, "YEAR", ministry, null)))
                .as("for a body in which he has no role")
                .isEqualTo("403 forbidden");
        assertThat(said(wished(ofMinistry, "rounds", programme, "YEAR", ministry, province)))
                .as("beyond the programme's own units")
                .isEqualTo("403 scope-beyond-collector");
        assertThat(said(wished(chief, "rounds", programme, "YEAR", paper, null)))
                .isEqualTo("403 forbidden");
    }

    @Test
    void aProgrammeWhoseOwnerTheRegisterDoesNotKnowIsOpenedByNobodyUntilADecisionNamesOne() {
        String programme = ProgrammeCopies.of(context, "ttxvn", "Hãng tin không có trong sổ " + UUID.randomUUID());
        UUID agency = body("Hãng tin Thử", "governing-body", null);
        UUID paperOfAgency = body("Báo của Hãng tin", "newspaper", agency, "print");
        TestHttp ofAgency = person("Cán bộ Hãng tin", agency, Role.OVERSEER);

        assertThat(said(wished(ofAgency, "rounds", programme, "YEAR", agency, agency)))
                .isEqualTo("403 programme-without-body");
        name(programme, "*", agency, "2025-01-01");
        TestHttp.Answer plan = wished(ofAgency, "rounds/plan", programme, "YEAR", agency, agency);

        assertThat(plan.status()).as(plan.body()).isEqualTo(200);
        assertThat(plan.json().at("/units/0/unitId").asString()).isEqualTo(paperOfAgency.toString());
        assertThat(plan.json().at("/units/0/indicators").toString())
                .as("its information systems are asked for")
                .contains("\"7\"");
    }

    @Test
    void responsibilityMovesOnTheDayOfTheDecision() {
        UUID former = body("Bộ Trước", "ministry", null);
        body("Tạp chí của Bộ", "magazine", former, "print");
        UUID next = body("Bộ Sau", "ministry", null);
        String programme = ProgrammeCopies.of(context, "bnv", nameOf(former));
        TestHttp ofFormer = person("Cán bộ trước", former, Role.OVERSEER);
        TestHttp ofNext = person("Cán bộ sau", next, Role.OVERSEER);
        name(programme, "*", next, "2025-12-01");

        clock.moveTo(Instant.parse("2025-11-30T16:59:00Z")); // 23:59 in Vietnam
        assertThat(said(wished(ofFormer, "rounds/plan", programme, "YEAR", former, null)))
                .startsWith("200");
        assertThat(said(wished(ofNext, "rounds/plan", programme, "YEAR", next, former)))
                .isEqualTo("403 programme-of-another");

        clock.moveTo(Instant.parse("2025-11-30T17:01:00Z"));
        TestHttp.Answer refused = wished(ofFormer, "rounds", programme, "YEAR", former, null);
        assertThat(said(refused)).isEqualTo("403 programme-of-another");
        assertThat(refused.json().at("/detail").asString())
                .contains(nameOf(next))
                .contains("Quyết định số 9");
        assertThat(said(wished(ofNext, "rounds/plan", programme, "YEAR", next, former)))
                .startsWith("200");
    }

    @Test
    void theNationIsOpenedByWhomTheDecisionNamesAndTheMinistryAboveItAndNoOtherAuthority() {
        String programme = ProgrammeCopies.of(context, "qd-781", "Bộ không có trong sổ");
        UUID ministry = body("Bộ Văn Thử", "ministry", null);
        UUID named = body("Cục Báo chí Thử", "press-authority", ministry);
        UUID other = body("Cục Báo chí Khác", "press-authority", body("Bộ Khác", "ministry", null));
        TestHttp ofOther = person("Cán bộ Cục khác", other, Role.OVERSEER);
        assertThat(said(wished(ofOther, "rounds/plan", programme, "Q1", other, null)))
                .as("by the register, while no decision named anybody")
                .startsWith("200");

        name(programme, "*", named, "2025-03-01");

        assertThat(said(wished(ofOther, "rounds/plan", programme, "Q1", other, null)))
                .isEqualTo("403 programme-of-another");
        assertThat(said(wished(
                        person("Cán bộ Cục", named, Role.OVERSEER), "rounds/plan", programme, "Q1", named, null)))
                .startsWith("200");
        assertThat(said(wished(
                        person("Cán bộ Bộ", ministry, Role.OVERSEER), "rounds/plan", programme, "Q1", ministry, null)))
                .startsWith("200");
        assertThat(said(wished(collector, "rounds/plan", programme, "Q1", department, province)))
                .as("a province, by who stands beside the one that is named")
                .isEqualTo("403 programme-of-another");
    }

    @Test
    void aDepartmentThatIsNamedOpensItsProvincesProgrammeAndItsNeighbourNoMore() {
        String programme = ProgrammeCopies.of(context, "yen-bai", "Ủy ban nhân dân " + nameOf(province));
        UUID neighbour = body("Sở Bên cạnh", "provincial-department", province);
        TestHttp ofNeighbour = person("Cán bộ bên cạnh", neighbour, Role.OVERSEER);
        name(programme, "*", department, "2025-01-01");

        TestHttp.Answer opened = wished(collector, "rounds", programme, "YEAR", department, null);

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        JsonNode round = round(opened.json().at("/id").asString());
        assertThat(round.at("/round/scopeId").asString()).isEqualTo(province.toString());
        assertThat(round.at("/round/beforeDay").asString()).isEqualTo("2025-11-25");
        assertThat(units(round)).contains(paper.toString(), magazine.toString());
        assertThat(said(wished(ofNeighbour, "rounds", programme, "YEAR", neighbour, province)))
                .isEqualTo("403 programme-of-another");
    }

    private static String said(TestHttp.Answer answer) {
        return answer.status() + " " + answer.json().at("/code").asString();
    }
}
