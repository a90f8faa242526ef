package vn.hoitu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestHttp;
import vn.hoitu.testing.TestNewsroom;
import vn.hoitu.testing.TestNewsrooms;

/** A forgotten password and a changed address. */
@ModuleTest
class PasswordResetTests {

    private static final String FRESH = "mot cau khac cung dai";

    @Autowired
    TestNewsrooms newsrooms;

    @Autowired
    Enrolment enrolment;

    @Autowired
    People people;

    @Autowired
    IdentityKey key;

    @Autowired
    ResetPasswordCommand command;

    @Autowired
    DSLContext sql;

    @Autowired
    Tenancy tenancy;

    TestNewsroom paper;
    TestHttp admin;
    TestNewsroom.Account reporter;

    @BeforeEach
    void aPaper() {
        paper = newsrooms.aPaper();
        admin = paper.signedIn("Quản trị", Role.AGENCY_ADMIN);
        reporter = paper.account("Phóng viên quên", Role.REPORTER);
    }

    @Test
    void theLinkSetsANewPasswordOnceAndEndsOldSessions() {
        TestHttp before = signedIn(reporter.email(), reporter.password());
        String token = tokenOf(admin.post(linkFor(paper, reporter), Map.of()));
        TestHttp browser = new TestHttp(newsrooms.port());

        assertThat(browser.get("/api/v1/resets/" + token).json().at("/email").asString())
                .isEqualTo(reporter.email());
        assertThat(browser.post("/api/v1/resets/" + token, Map.of("password", "ngan"))
                        .status())
                .isEqualTo(422);
        TestHttp.Answer set = browser.post("/api/v1/resets/" + token, Map.of("password", FRESH));

        assertThat(set.status()).as(set.body()).isEqualTo(200);
        assertThat(set.json().at("/state").asString()).isEqualTo("signed-in");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(before.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(browser.post("/api/v1/resets/" + token, Map.of("password", FRESH))
                        .status())
                .isEqualTo(410);
        assertThat(signIn(reporter.email(), reporter.password())).isEqualTo(401);
        assertThat(signIn(reporter.email(), FRESH)).isEqualTo(200);
        assertThat(admin.get(paper.api("/audit?act=person.reset-link-made")).body())
                .contains("Phóng viên quên");
    }

    @Test
    void aNewerLinkReplacesTheOlderAndADayEndsIt() {
        String first = tokenOf(admin.post(linkFor(paper, reporter), Map.of()));
        String second = tokenOf(admin.post(linkFor(paper, reporter), Map.of()));
        TestHttp browser = new TestHttp(newsrooms.port());

        assertThat(browser.get("/api/v1/resets/" + first).status()).isEqualTo(410);
        assertThat(browser.get("/api/v1/resets/" + second).status()).isEqualTo(200);
        tenancy.system(() -> sql.execute(
                "update identity.reset_link set expires_at = expires_at - interval '24 hours' where person_id = ?",
                idOf(reporter)));
        assertThat(browser.post("/api/v1/resets/" + second, Map.of("password", FRESH))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void theSecondFactorIsStillAsked() {
        TestHttp person = signedIn(reporter.email(), reporter.password());
        switchSecondFactorOn(person);
        String token = tokenOf(admin.post(linkFor(paper, reporter), Map.of()));
        TestHttp browser = new TestHttp(newsrooms.port());

        TestHttp.Answer set = browser.post("/api/v1/resets/" + token, Map.of("password", FRESH));

        assertThat(set.json().at("/state").asString()).isEqualTo("second-factor");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void forSomebodyWhoWorksElsewhereOnlyTheOperatorMakesALink() {
        TestNewsroom other = newsrooms.aPaper();
        String invitation = enrolment
                .invite(
                        other.id().value(),
                        Actor.program("test"),
                        reporter.email(),
                        "Phóng viên quên",
                        java.util.Set.of(Role.EDITOR),
                        null)
                .orThrow()
                .token();
        enrolment
                .accept(invitation, "Phóng viên quên", reporter.password(), "127.0.0.1")
                .orThrow();

        TestHttp.Answer byAdmin = admin.post(linkFor(paper, reporter), Map.of());
        assertThat(byAdmin.status()).isEqualTo(403);
        assertThat(byAdmin.json().at("/code").asString()).isEqualTo("reset-by-operator");

        TestHttp operator = operator();
        assertThat(operator.post(linkFor(paper, reporter), Map.of()).status()).isEqualTo(201);
        assertThat(operator.post("/api/v1/reset-links", Map.of("email", reporter.email()))
                        .status())
                .isEqualTo(201);
        assertThat(operator.post("/api/v1/reset-links", Map.of("email", "khong-co@example.vn"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseMakesALink() {
        TestNewsroom other = newsrooms.aPaper();
        TestHttp otherAdmin = other.signedIn("Quản trị báo kia", Role.AGENCY_ADMIN);
        TestHttp editor = paper.signedIn("Biên tập viên", Role.EDITOR);

        assertThat(editor.post(linkFor(paper, reporter), Map.of()).status()).isEqualTo(403);
        assertThat(otherAdmin.post(linkFor(paper, reporter), Map.of()).status()).isEqualTo(403);
        assertThat(otherAdmin.post(linkFor(other, reporter), Map.of()).status()).isEqualTo(404);
        assertThat(admin.post("/api/v1/reset-links", Map.of("email", reporter.email()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theMachinesOwnerPrintsALink() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(command.run(List.of(reporter.email()), out)).isEqualTo(Command.DONE);
        assertThat(command.run(List.of("khong-co@example.vn"), out)).isEqualTo(Command.FAILED);
        assertThat(command.run(List.of(), out)).isEqualTo(Command.MISUSED);

        String link =
                printed.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(link).contains("http://localhost:" + newsrooms.port() + "/toa-soan/dat-lai-mat-khau/");
        assertThat(new TestHttp(newsrooms.port())
                        .post("/api/v1/resets/" + token, Map.of("password", FRESH))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPersonMovesToAnotherAddress() {
        TestHttp here = signedIn(reporter.email(), reporter.password());
        TestHttp elsewhere = signedIn(reporter.email(), reporter.password());
        String open = tokenOf(admin.post(linkFor(paper, reporter), Map.of()));
        String fresh = "Moi-" + UUID.randomUUID() + "@Example.vn";

        TestHttp.Answer moved =
                here.post("/api/v1/me/email", Map.of("email", fresh, "currentPassword", reporter.password()));

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().at("/email").asString()).isEqualTo(People.normal(fresh));
        assertThat(here.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(signIn(fresh, reporter.password())).isEqualTo(200);
        assertThat(signIn(reporter.email(), reporter.password())).isEqualTo(401);
        assertThat(new TestHttp(newsrooms.port()).get("/api/v1/resets/" + open).status())
                .isEqualTo(410);
    }

    @Test
    void anAddressIsOnePersonsAndChangesWithThePasswordOnly() {
        TestHttp here = signedIn(reporter.email(), reporter.password());
        String others = paper.account("Người khác", Role.REPORTER).email();

        assertThat(fieldCode(here, others, reporter.password())).isEqualTo("taken");
        assertThat(fieldCode(here, "khong phai dia chi", reporter.password())).isEqualTo("malformed");
        assertThat(fieldCode(here, reporter.email().toUpperCase(java.util.Locale.ROOT), reporter.password()))
                .isEqualTo("email-same");
        assertThat(fieldCode(here, "moi@example.vn", "khong phai mat khau")).isEqualTo("password-wrong");
        assertThat(signIn(reporter.email(), reporter.password())).isEqualTo(200);
    }

    private static String fieldCode(TestHttp http, String email, String password) {
        return http.post("/api/v1/me/email", Map.of("email", email, "currentPassword", password))
                .json()
                .at("/fields/0/code")
                .asString();
    }

    private TestHttp operator() {
        String email = "van-hanh-" + UUID.randomUUID() + "@example.vn";
        enrolment.operator(email, "Người vận hành", FRESH).orThrow();
        return signedIn(email, FRESH);
    }

    private void switchSecondFactorOn(TestHttp person) {
        assertThat(person.post("/api/v1/me/totp", Map.of()).status()).isEqualTo(200);
        byte[] sealed = people.byEmail(reporter.email()).orElseThrow().totpSecret();
        String code = Totp.code(key.box().open(Objects.requireNonNull(sealed)), Totp.stepAt(Instant.now()));
        assertThat(person.post("/api/v1/me/totp/confirm", Map.of("code", code)).status())
                .isEqualTo(200);
    }

    private UUID idOf(TestNewsroom.Account account) {
        return people.byEmail(account.email()).orElseThrow().id();
    }

    private String linkFor(TestNewsroom where, TestNewsroom.Account account) {
        return where.api("/people/" + idOf(account) + "/reset-link");
    }

    private static String tokenOf(TestHttp.Answer made) {
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String link = made.json().at("/link").asString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private int signIn(String email, String password) {
        return new TestHttp(newsrooms.port())
                .post("/api/v1/session", Map.of("email", email, "password", password))
                .status();
    }

    private TestHttp signedIn(String email, String password) {
        TestHttp http = new TestHttp(newsrooms.port());
        assertThat(http.post("/api/v1/session", Map.of("email", email, "password", password))
                        .status())
                .isEqualTo(200);
        return http;
    }
}
