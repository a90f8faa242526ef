package vn.hoitu.notice.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoitu.identity.Notifications;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Open tabs hear of changes over real sockets. */
@ModuleTest
class LiveHintTests {

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    ChangeLog changes;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Notifications notifications;

    @Autowired
    DSLContext sql;

    final List<HintListener> tabs = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        tabs.forEach(HintListener::close);
    }

    @Test
    void aColleaguesTabHearsOfAPieceAndOfNothingElse() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        HintListener editor = tab(paper.signedIn("Trần Văn Biên", Role.EDITOR));

        String piece = newPiece(paper, reporter);

        JsonNode hint = editor.awaitChange("piece");
        assertThat(hint.path("agency").asString()).isEqualTo(paper.id().toString());
        assertThat(hint.path("ids").toString()).isEqualTo("[\"" + piece + "\"]");
        assertThat(hint.propertyNames()).containsExactlyInAnyOrder("type", "agency", "kind", "ids");
    }

    @Test
    void anotherAgencysTabAndARoleWithoutPiecesHearNothingOfThem() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        TestNewsroom other = newsrooms.aPaper();
        HintListener stranger = tab(other.signedIn("Lê Người Ngoài", Role.EDITOR_IN_CHIEF));
        HintListener admin = tab(paper.signedIn("Phạm Quản Trị", Role.AGENCY_ADMIN));
        TestHttp reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);

        newPiece(paper, reporter);
        tenancy.within(other.id(), () -> changes.record(other.id(), "piece", UUID.randomUUID()));
        tenancy.within(paper.id(), () -> changes.record(paper.id(), "story", UUID.randomUUID()));
        stranger.await(f -> f.path("agency").asString().equals(other.id().toString()));
        admin.awaitChange("story");

        assertThat(stranger.frames())
                .noneMatch(f -> f.toString().contains(paper.id().toString()));
        assertThat(admin.frames()).noneMatch(f -> f.path("kind").asString().equals("piece"));
    }

    @Test
    void aPersonHearsThatANotificationCameAndThatItWasReadInAnotherTab() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp reporter = paper.signedIn("Nguyễn Thị Phóng", Role.REPORTER);
        TestHttp editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        HintListener two = tab(editor);
        HintListener hers = tab(reporter);

        PersonId told = new PersonId(UUID.fromString(
                editor.get("/api/v1/session").json().at("/person/id").asString()));
        tenancy.within(
                paper.id(),
                () -> notifications.tell(
                        paper.id(),
                        List.of(told),
                        new Notifications.Message("piece-submit", "Mưa lũ", "…", "/toa-soan", "mưa lũ")));
        two.await(f -> f.path("type").asString().equals("notification"));
        editor.post("/api/v1/me/notifications/read", Map.of("all", true));
        two.await(f -> f.path("type").asString().equals("notification"));

        assertThat(hers.frames()).noneMatch(f -> f.path("type").asString().equals("notification"));
    }

    @Test
    void aChangeOfAnotherNodeIsHeardThoughNobodyRangHere() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        HintListener editor = tab(paper.signedIn("Trần Văn Biên", Role.EDITOR));
        UUID piece = UUID.randomUUID();

        sql.execute("""
                with given as (
                    insert into shared.change_counter (agency_id, last_number) values (?, 1)
                    on conflict (agency_id) do update set last_number = shared.change_counter.last_number + 1
                    returning last_number)
                insert into shared.change (agency_id, number, kind, subject_id) select ?, last_number, 'piece', ? from given
                """, paper.id().value(), paper.id().value(), piece);

        assertThat(editor.awaitChange("piece").path("ids").toString()).contains(piece.toString());
    }

    @Test
    void manyChangesAtOnceAreOneHintToAskAgainForAll() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        HintListener editor = tab(paper.signedIn("Trần Văn Biên", Role.EDITOR));

        tenancy.within(paper.id(), () -> {
            for (int i = 0; i <= HintTabs.MOST_IDS_OF_A_HINT; i++) {
                changes.record(paper.id(), "piece", UUID.randomUUID());
            }
        });

        assertThat(editor.awaitChange("piece").path("ids")).isEmpty();
    }

    @Test
    void theConnectionEndsWithTheSession() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        TestHttp editor = paper.signedIn("Trần Văn Biên", Role.EDITOR);
        HintListener tab = tab(editor);

        assertThat(editor.delete("/api/v1/session").status()).isLessThan(300);

        assertThat(tab.awaitEnd()).isEqualTo("signed-out");
    }

    @Test
    void anotherSiteCannotListenWithOurCookieNorAnybodyWithoutOne() {
        TestNewsroom paper = newsrooms.aPaper();
        String cookie = paper.signedIn("Trần Văn Biên", Role.EDITOR).cookie();

        assertThat(refusedWith(cookie, "http://xau.example")).isEqualTo(403);
        assertThat(refusedWith("hoitu=khong-co", "http://localhost:" + newsrooms.port()))
                .isEqualTo(401);
    }

    @Test
    void whoTalksTooMuchIsPutOutside() throws Exception {
        TestNewsroom paper = newsrooms.aPaper();
        HintListener tab = tab(paper.signedIn("Trần Văn Biên", Role.EDITOR));

        tab.say("{\"t\":\"ping\"}");
        tab.await(f -> f.path("type").asString().equals("pong"));
        tab.say("x".repeat(HintTab.MOST_KNOCK_CHARACTERS + 1));

        assertThat(tab.awaitEnd()).isEqualTo("misbehaving");
    }

    private int refusedWith(String cookie, String origin) {
        int[] status = new int[1];
        assertThatThrownBy(() -> HintListener.open(newsrooms.port(), cookie, origin))
                .isInstanceOf(ExecutionException.class)
                .satisfies(e -> status[0] = ((WebSocketHandshakeException) e.getCause())
                        .getResponse()
                        .statusCode());
        return status[0];
    }

    private static String newPiece(TestNewsroom paper, TestHttp reporter) {
        return reporter.post(paper.api("/pieces"), Map.of("sectionId", paper.section("Thời sự"), "title", "Mưa lũ"))
                .json()
                .at("/id")
                .asString();
    }

    private HintListener tab(TestHttp person) throws Exception {
        HintListener tab = HintListener.open(newsrooms.port(), person.cookie());
        tabs.add(tab);
        return tab;
    }
}
