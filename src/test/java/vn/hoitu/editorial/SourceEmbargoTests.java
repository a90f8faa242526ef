package vn.hoitu.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** What an authority asks about its release, and what the newsroom decides about the piece that was made of it. */
@ModuleTest
class SourceEmbargoTests {

    private static final Instant ASKED = Instant.now().plus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    SourceEmbargoes embargoes;

    TestNewsroom paper;
    TestHttp secretary;
    UUID release;
    String piece;

    @BeforeEach
    void aPieceOfARelease() {
        paper = newsrooms.aPaper();
        secretary = paper.signedIn("Đỗ Thư Ký", Role.SECRETARY, Role.EDITOR);
        release = UUID.randomUUID();
        piece = secretary
                .post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự")))
                .json()
                .at("/id")
                .asString();
    }

    @Test
    void whatIsDerivedStaysHeldAsLongAsTheNewsroomHoldsItsOrigin() {
        asks(ASKED);
        Instant longer = ASKED.plus(Duration.ofHours(9));
        set(longer);
        String derived = secretary
                .post(paper.api("/pieces/" + piece + "/derive"), Map.of("form", "radio"))
                .json()
                .at("/pieceId")
                .asString();

        asksNow(ASKED.plus(Duration.ofHours(1)));

        assertThat(held(piece)).isEqualTo(longer);
        assertThat(held(derived)).as("like its origin").isEqualTo(longer);
    }

    @Test
    void aReleaseThatMayBePublishedAlreadyCanStillBePostponed() {
        asks(Instant.now().minus(Duration.ofHours(1)));
        assertThat(held(piece)).isNull();

        asksNow(ASKED);

        assertThat(held(piece)).isEqualTo(ASKED);
    }

    @Test
    void aRevisionThatAsksForTheSameTimeLeavesLiftedWhatTheNewsroomLifted() {
        asks(ASKED);
        set(null);

        asksNow(ASKED);
        assertThat(held(piece)).isNull();

        asksNow(ASKED.plus(Duration.ofHours(2)));
        assertThat(held(piece)).as("another time is asked anew").isEqualTo(ASKED.plus(Duration.ofHours(2)));
    }

    @Test
    void forWhatIsSetAsideNothingIsPlannedButItComesBackHeldAsAsked() {
        asks(ASKED);
        act("discard");

        Instant later = ASKED.plus(Duration.ofHours(2));
        asksNow(later);

        assertThat(secretary
                        .get(paper.api("/planned-acts?piece=" + piece))
                        .json()
                        .at("/items")
                        .findValuesAsString("state"))
                .doesNotContain("waiting");
        act("restore");
        assertThat(held(piece)).isEqualTo(later);
    }

    private void asks(Instant until) {
        embargoes.heldByRelease(paper.id(), Actor.program("test"), new PieceId(UUID.fromString(piece)), asked(until));
    }

    private void asksNow(Instant until) {
        embargoes.changed(paper.id(), asked(until));
    }

    private SourceEmbargoes.Asked asked(Instant until) {
        return new SourceEmbargoes.Asked(release, "Sở Thử – Thông cáo", until);
    }

    private void set(@Nullable Instant until) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("version", shown(piece).at("/version").asInt());
        body.put("until", until == null ? null : until.toString());
        TestHttp.Answer answer = secretary.put(paper.api("/pieces/" + piece + "/embargo"), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void act(String act) {
        JsonNode now = shown(piece);
        TestHttp.Answer answer = secretary.post(
                paper.api("/pieces/" + piece + "/acts"),
                Map.of(
                        "act",
                        act,
                        "version",
                        now.at("/version").asInt(),
                        "documentVersion",
                        now.at("/documentVersion").asInt()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private @Nullable Instant held(String which) {
        JsonNode until = shown(which).at("/embargoUntil");
        return until.isNull() ? null : Instant.parse(until.asString());
    }

    private JsonNode shown(String which) {
        TestHttp.Answer answer = secretary.get(paper.api("/pieces/" + which));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
