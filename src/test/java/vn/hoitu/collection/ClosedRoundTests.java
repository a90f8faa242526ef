package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.TestHttp;

/** A round that was closed too early is opened again, with a reason; until then it takes nothing and says so. */
class ClosedRoundTests extends CollectionWorld {

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    @Test
    void aRoundThatWasClosedTooEarlyIsOpenedAgainAndWhatWaitedGoesOn() {
        String round = openYear(2025);
        String waiting = report(round, paper);
        assertThat(said(submit(chief, waiting, filled(waiting, Map.of()), "official", null)))
                .isEqualTo("200 ");
        close(round);
        assertThat(said(act(collector, waiting, "approve", null))).isEqualTo("409 round-closed");

        assertThat(said(reopen(collector, round, "Đóng nhầm khi còn báo cáo chờ duyệt")))
                .isEqualTo("200 ");

        assertThat(round(round).at("/round/closedAt").isNull()).isTrue();
        assertThat(said(act(collector, waiting, "approve", null))).isEqualTo("200 ");
        close(round);
        assertThat(round(round).at("/round/closedAt").isNull()).isFalse();
    }

    @Test
    void whenItHadBeenClosedAndWhyItIsOpenAgainStaysInTheAudit() {
        String round = openYear(2025);
        close(round);
        String closedAt = round(round).at("/round/closedAt").asString();
        assertThat(said(reopen(collector, round, "  Còn đơn vị chưa báo cáo "))).isEqualTo("200 ");

        Record entry = tenancy.within(
                AgencyId.INSTALLATION,
                () -> Objects.requireNonNull(sql.fetchOne(
                        "select before::text as was, after::text as is_now from audit.entry"
                                + " where act = 'collection.reopened' and subject_id = ?",
                        UUID.fromString(round))));

        assertThat(entry.get("was", String.class)).contains(closedAt);
        assertThat(entry.get("is_now", String.class)).contains("\"Còn đơn vị chưa báo cáo\"");
    }

    @Test
    void onlyWhoCollectsOpensItAgainOnlyWithAReasonAndOnlyIfItIsClosed() {
        String round = openYear(2025);
        TestHttp stranger = person("Cán bộ Sở khác", body("Sở Khác", "provincial-department", null), Role.OVERSEER);

        assertThat(said(reopen(collector, round, "Vì sao"))).isEqualTo("409 round-not-closed");
        close(round);

        assertThat(reopen(chief, round, "").status()).isEqualTo(403);
        assertThat(reopen(stranger, round, "").status()).isEqualTo(404);
        TestHttp.Answer silent = reopen(collector, round, "  ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().at("/fields/0/field").asString()).isEqualTo("reason");
        assertThat(round(round).at("/round/closedAt").isNull()).isFalse();
    }

    private void close(String round) {
        assertThat(said(collector.post(API + "/rounds/" + round + "/close", Map.of())))
                .isEqualTo("200 ");
    }

    private static TestHttp.Answer reopen(TestHttp who, String round, String reason) {
        return who.post(API + "/rounds/" + round + "/reopen", Map.of("reason", reason));
    }

    private static String said(TestHttp.Answer answer) {
        return answer.status() + " " + answer.json().at("/code").asString("");
    }
}
