package vn.hoitu.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.collection.db.Tables;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.TestHttp;

/** Forms that no screen sends. */
class FormGuardTests extends CollectionWorld {

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    @Test
    void aNumberThatStandsForMillionsOfDigitsIsRefusedAtItsField() {
        String report = report(openYear(2025), paper);

        TestHttp.Answer huge = raw(report, "{\"indicator\":\"1\",\"part\":1e10000000,\"whole\":1}");
        TestHttp.Answer fine = raw(report, "{\"indicator\":\"1\",\"part\":1,\"whole\":1e-10000000}");
        TestHttp.Answer largest = raw(report, "{\"indicator\":\"1\",\"part\":999999999999999999,\"whole\":1.123456}");

        assertThat(problem(huge)).isEqualTo("422 entries[0].part figure-out-of-range");
        assertThat(problem(fine)).isEqualTo("422 entries[0].whole figure-out-of-range");
        assertThat(largest.status()).as(largest.body()).isEqualTo(200);
    }

    @Test
    void anEntryOfNoIndicatorIsRefusedAndTheFormStaysReadable() {
        String report = report(openYear(2025), paper);

        assertThat(problem(raw(report, "{\"part\":1}"))).isEqualTo("422 entries[0].indicator required");
        assertThat(form(chief, report).at("/draft/version").asInt()).isZero();
    }

    @Test
    void aDraftThatWasKeptSoBeforeStillOpens() {
        String report = report(openYear(2025), paper);
        tenancy.system(() -> sql.insertInto(Tables.DRAFT)
                .set(Tables.DRAFT.OBLIGATION_ID, UUID.fromString(report))
                .set(Tables.DRAFT.VERSION, 1)
                .set(
                        Tables.DRAFT.CONTENT,
                        "{\"entries\":[{\"part\":1},{\"indicator\":\"1\",\"part\":1e10000000,\"note\":\"còn đây\"}]}")
                .set(Tables.DRAFT.SAVED_AT, Instant.EPOCH)
                .set(Tables.DRAFT.SAVED_BY, UUID.randomUUID())
                .set(Tables.DRAFT.SAVED_BY_NAME, "test")
                .execute());

        JsonNode entry = form(chief, report).at("/lines/0/entry");

        assertThat(entry.at("/note").asString()).isEqualTo("còn đây");
        assertThat(entry.at("/part").isNull()).isTrue();
    }

    @Test
    void anIndicatorGivenTwiceIsRefused() {
        String report = report(openYear(2025), paper);

        TestHttp.Answer twice = raw(
                report, "{\"indicator\":\"1\",\"part\":1,\"whole\":1},{\"indicator\":\"1\",\"part\":9,\"whole\":1}");

        assertThat(problem(twice)).isEqualTo("422 entries[0].indicator indicator-twice");
    }

    @Test
    void aFormOfAClosedRoundOffersNothingAndKeepsNoDraft() {
        String round = openYear(2025);
        String counts = report(round, paper);
        reported(counts, Map.of(), "official");
        assertThat(form(chief, counts).at("/may/withdraw").asBoolean()).isTrue();
        assertThat(form(collector, counts).at("/may/collect").asBoolean()).isTrue();
        int version = form(chief, counts).at("/draft/version").asInt();

        collector.post(API + "/rounds/" + round + "/close", Map.of());

        assertThat(form(chief, counts).at("/may").valueStream()).noneMatch(JsonNode::asBoolean);
        assertThat(form(collector, counts).at("/may").valueStream()).noneMatch(JsonNode::asBoolean);
        TestHttp.Answer kept = save(chief, counts, version, filled(counts, Map.of()));
        assertThat(kept.status() + " " + kept.json().at("/code").asString()).isEqualTo("409 round-closed");
        assertThat(form(chief, counts).at("/draft/version").asInt()).isEqualTo(version);
    }

    private TestHttp.Answer raw(String report, String entries) {
        return chief.put(
                API + "/reports/" + report + "/draft", "{\"version\":0,\"content\":{\"entries\":[" + entries + "]}}");
    }

    private static String problem(TestHttp.Answer answer) {
        JsonNode field = answer.json().at("/fields/0");
        return answer.status() + " " + field.at("/field").asString() + " "
                + field.at("/code").asString();
    }
}
