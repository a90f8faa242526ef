package vn.hoitu.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoitu.editorial.Sections;
import vn.hoitu.identity.Enrolment;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.text.Slug;

/** One agency of a test, with people who really sign in. */
public final class TestNewsroom {

    static final String PASSWORD = "mot cum tu dai de thu";

    private final AgencyProfile profile;
    private final int port;
    private final Enrolment enrolment;
    private final Sections sections;

    TestNewsroom(AgencyProfile profile, int port, Enrolment enrolment, Sections sections) {
        this.profile = profile;
        this.port = port;
        this.enrolment = enrolment;
        this.sections = sections;
    }

    public AgencyId id() {
        return profile.id();
    }

    public AgencyProfile profile() {
        return profile;
    }

    public String host() {
        return profile.host();
    }

    public String api(String path) {
        return "/api/v1/agencies/" + profile.id() + path;
    }

    public String section(String name) {
        return sections.ensure(profile.id(), Actor.program("test"), Slug.of(name), name)
                .orThrow()
                .id()
                .toString();
    }

    /** What a person signs in with. */
    public record Account(String email, String password) {}

    /** A person invited who has come in by the link. */
    public Account account(String name, Role... roles) {
        String email = Slug.of(name) + "-" + UUID.randomUUID() + "@example.vn";
        Set<Role> all = Arrays.stream(roles).collect(Collectors.toSet());
        String token = enrolment
                .invite(profile.id().value(), Actor.program("test"), email, name, all, null)
                .orThrow()
                .token();
        enrolment.accept(token, name, PASSWORD, "127.0.0.1").orThrow();
        return new Account(email, PASSWORD);
    }

    /** The same, signed in. */
    public TestHttp signedIn(String name, Role... roles) {
        Account account = account(name, roles);
        TestHttp http = new TestHttp(port);
        TestHttp.Answer answer = http.post(
                "/api/v1/session", java.util.Map.of("email", account.email(), "password", account.password()));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return http;
    }
}
