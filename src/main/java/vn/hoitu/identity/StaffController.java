package vn.hoitu.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.PublicAddress;

/** The people of an agency. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class StaffController {

    record InviteRequest(
            @Nullable String email,
            @Nullable String name,
            @Nullable List<String> roles,
            @Nullable LocalDate validTo) {}

    record InvitationLinkView(String link, Instant expiresAt) {}

    record RoleRequest(
            @Nullable String role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private final Staff staff;
    private final Enrolment enrolment;
    private final PasswordReset reset;
    private final PublicAddress addresses;

    StaffController(Staff staff, Enrolment enrolment, PasswordReset reset, PublicAddress addresses) {
        this.staff = staff;
        this.enrolment = enrolment;
        this.reset = reset;
        this.addresses = addresses;
    }

    @GetMapping("/people")
    PageView<Staff.StaffView> people(
            Actor actor,
            @PathVariable UUID agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String role) {
        List<Staff.StaffView> all = Answer.of(staff.list(agency, actor, q, role));
        return new PageView<>(all, null, (long) all.size());
    }

    @PostMapping("/invitations")
    ResponseEntity<InvitationLinkView> invite(
            Actor actor, @PathVariable UUID agency, @RequestBody InviteRequest request) {
        return Answer.created(enrolment
                .invite(
                        agency,
                        actor,
                        SessionController.text(request.email()),
                        SessionController.text(request.name()),
                        roles(request.roles()),
                        request.validTo())
                .map(made -> new InvitationLinkView(
                        addresses.installation() + "/toa-soan/loi-moi/" + made.token(), made.expiresAt())));
    }

    @PostMapping("/people/{person}/roles")
    ResponseEntity<Staff.RoleGrantView> grant(
            Actor actor, @PathVariable UUID agency, @PathVariable UUID person, @RequestBody RoleRequest request) {
        return Answer.created(staff.grant(
                agency, actor, person, SessionController.text(request.role()), request.validFrom(), request.validTo()));
    }

    @DeleteMapping("/people/{person}/roles/{grant}")
    ResponseEntity<Void> revoke(
            Actor actor,
            @PathVariable UUID agency,
            @PathVariable UUID person,
            @PathVariable UUID grant,
            @RequestParam(defaultValue = "false") boolean leftToSecretariat) {
        return Answer.empty(staff.revoke(agency, actor, person, grant, leftToSecretariat));
    }

    @PostMapping("/people/{person}/unlock")
    ResponseEntity<Void> unlock(Actor actor, @PathVariable UUID agency, @PathVariable UUID person) {
        return Answer.empty(staff.unlock(agency, actor, person));
    }

    @PostMapping("/people/{person}/reset-link")
    ResponseEntity<EntryController.ResetLinkView> resetLink(
            Actor actor, @PathVariable UUID agency, @PathVariable UUID person) {
        return Answer.created(
                reset.inAgency(agency, actor, person).map(made -> EntryController.resetLink(addresses, made)));
    }

    private static Set<Role> roles(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.<String>of()).stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
