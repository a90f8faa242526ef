package vn.hoitu.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import vn.hoitu.editorial.Sections;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.AgencyFounding;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.organization.NewAgency;
import vn.hoitu.organization.NewOrganization;
import vn.hoitu.shared.actor.Actor;

/** Founds agencies for tests, each with a name and a host of its own. */
@Lazy
public final class TestNewsrooms {

    private final AgencyFounding founding;
    private final Enrolment enrolment;
    private final Sections sections;
    private final int port;

    TestNewsrooms(AgencyFounding founding, Enrolment enrolment, Sections sections, @LocalServerPort int port) {
        this.founding = founding;
        this.enrolment = enrolment;
        this.sections = sections;
        this.port = port;
    }

    public TestNewsroom aPaper() {
        String slug = "bao-" + UUID.randomUUID().toString().substring(0, 8);
        AgencyProfile profile =
                founding.found(Actor.program("test"), aNewPaper(slug)).orThrow();
        return new TestNewsroom(profile, port, enrolment, sections);
    }

    private static NewAgency aNewPaper(String slug) {
        NewOrganization paper = new NewOrganization(
                "Báo " + slug, "newspaper", null, List.of("electronic"), LocalDate.of(2020, 1, 1), null, "test");
        return new NewAgency(null, paper, slug, slug + ".localhost", "Báo " + slug, null);
    }

    public int port() {
        return port;
    }
}
