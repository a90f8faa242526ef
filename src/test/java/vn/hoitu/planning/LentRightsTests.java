package vn.hoitu.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.testing.Days;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** Nobody gives himself or another the rights of somebody who stands above him. */
@ModuleTest
class LentRightsTests {

    @Autowired
    TestNewsrooms newsrooms;

    TestNewsroom paper;
    TestHttp chief;
    TestHttp head;
    TestHttp reporter;

    @BeforeEach
    void open() {
        paper = newsrooms.aPaper();
        chief = paper.signedIn("Lê Thị Tổng", Role.EDITOR_IN_CHIEF);
        head = paper.signedIn("Trần Văn Trưởng", Role.DESK_HEAD);
        reporter = paper.signedIn("Lò Thị Mây", Role.REPORTER);
    }

    @Test
    void aDeskHeadDoesNotStandInForTheChiefByHisOwnWord() {
        assertThat(depute(head, id(chief), id(head)).status()).isEqualTo(403);
        assertThat(depute(head, id(chief), id(head)).json().at("/code").asString())
                .isEqualTo("lends-more-than-own");
        assertThat(leave(head, id(chief), id(reporter)).status()).isEqualTo(403);
    }

    @Test
    void theChiefNamesHisDeputyHimselfAndAHeadThatOfAReporter() {
        assertThat(depute(chief, id(chief), id(head)).status()).isLessThan(300);
        assertThat(leave(head, id(reporter), id(head)).status()).isLessThan(300);
    }

    @Test
    void aDeputationWithoutItsDaysIsRefusedInWords() {
        assertThat(head.post(paper.api("/deputies"), Map.of()).status()).isEqualTo(422);
    }

    private TestHttp.Answer depute(TestHttp by, String person, String deputy) {
        return by.post(paper.api("/deputies"), Map.of("personId", person, "deputyId", deputy, "firstDay", today()));
    }

    private TestHttp.Answer leave(TestHttp by, String person, String deputy) {
        return by.post(
                paper.api("/leaves"),
                Map.of(
                        "personId",
                        person,
                        "kind",
                        "annual",
                        "firstDay",
                        today(),
                        "lastDay",
                        today(),
                        "deputyId",
                        deputy));
    }

    private static String today() {
        return Days.today().toString();
    }

    private static String id(TestHttp person) {
        return person.get("/api/v1/session").json().at("/person/id").asString();
    }
}
