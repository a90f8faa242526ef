package vn.hoitu.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.util.ReflectionTestUtils;
import vn.hoitu.editorial.Sections;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.AgencyFounding;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.organization.AgencyProfileView;
import vn.hoitu.organization.AgencyProfiles;
import vn.hoitu.organization.NewAgency;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.organization.OrganizationRegister;
import vn.hoitu.shared.actor.Actor;

/** Founds agencies for tests, each with a name and a host of its own. */
@Lazy
public final class TestNewsrooms {

    private final AgencyFounding founding;
    private final Enrolment enrolment;
    private final Sections sections;
    private final AgencyProfiles profiles;
    private final OrganizationRegister register;
    private final ApplicationContext context;
    private final int port;
    private @Nullable UUID governing;

    TestNewsrooms(
            AgencyFounding founding,
            Enrolment enrolment,
            Sections sections,
            AgencyProfiles profiles,
            OrganizationRegister register,
            ApplicationContext context,
            @LocalServerPort int port) {
        this.founding = founding;
        this.enrolment = enrolment;
        this.sections = sections;
        this.profiles = profiles;
        this.register = register;
        this.context = context;
        this.port = port;
    }

    public TestNewsroom aPaper() {
        forgiveWrongGuesses();
        String slug = "bao-" + UUID.randomUUID().toString().substring(0, 8);
        AgencyProfile profile =
                founding.found(Actor.program("test"), aNewPaper(slug)).orThrow();
        profiles.change(Actor.program("test"), profile.id(), masthead(profile)).orThrow();
        return new TestNewsroom(profile, port, enrolment, sections);
    }

    /** All tests come from one address; the wrong guesses of one class must not close the door to the next. */
    private void forgiveWrongGuesses() {
        forget(context.getBean("vn.hoitu.identity.SignInPace"), "failures");
    }

    /** What came from the tests' address is no longer counted. */
    public static void forget(Object bean, String paceOfIt) {
        Object pace = Objects.requireNonNull(ReflectionTestUtils.getField(bean, paceOfIt));
        synchronized (pace) {
            ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(pace, "counts"))).remove("127.0.0.1");
        }
    }

    /** Everything a press product must show of itself, without which nothing goes out. */
    private static AgencyProfileView masthead(AgencyProfile profile) {
        return new AgencyProfileView(
                profile.productName(),
                null,
                null,
                profile.host(),
                profile.host(),
                "01/GP-TEST",
                LocalDate.of(2020, 1, 1),
                "Cơ quan cấp phép giả định",
                "Số 1 đường Thử Nghiệm",
                "(0000) 000 0000",
                "toasoan@" + profile.host(),
                "Đặng Quốc Hưng",
                "Tổng Biên tập",
                profile.accentColor(),
                profile.version());
    }

    private synchronized UUID governingBody() {
        if (governing == null) {
            governing = register.create(
                            Actor.program("test"),
                            new NewOrganization(
                                    "Cơ quan chủ quản " + UUID.randomUUID(),
                                    "party-committee",
                                    null,
                                    List.of(),
                                    LocalDate.of(2020, 1, 1),
                                    null,
                                    "test"))
                    .orThrow();
        }
        return governing;
    }

    private NewAgency aNewPaper(String slug) {
        NewOrganization paper = new NewOrganization(
                "Báo " + slug,
                "newspaper",
                governingBody(),
                List.of("electronic"),
                LocalDate.of(2020, 1, 1),
                null,
                "test");
        return new NewAgency(null, paper, slug, slug + ".localhost", "Báo " + slug, null);
    }

    public int port() {
        return port;
    }
}
