package vn.hoitu.contribution;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** Mailboxes over HTTP; a password goes in and never comes out. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/contribution-mailboxes")
class MailboxController {

    record MailboxesView(List<MailboxView> items) {}

    record MailboxRequest(
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String security,
            @Nullable String user,
            @Nullable String password,
            @Nullable String folder,
            @Nullable UUID sectionId,
            @Nullable Boolean active,
            @Nullable Integer version) {

        MailboxDesk.Wish wish() {
            return new MailboxDesk.Wish(
                    text(host),
                    Objects.requireNonNullElse(port, USUAL_PORT),
                    Objects.requireNonNullElse(security, "tls"),
                    text(user),
                    text(password),
                    text(folder),
                    sectionId,
                    !Boolean.FALSE.equals(active));
        }

        private static String text(@Nullable String given) {
            return Objects.requireNonNullElse(given, "");
        }
    }

    private static final int USUAL_PORT = 993;

    private final MailboxDesk desk;

    MailboxController(MailboxDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    MailboxesView contributionMailboxes(Actor actor, @PathVariable AgencyId agency) {
        return new MailboxesView(Answer.of(desk.list(agency, actor)));
    }

    @PostMapping
    ResponseEntity<MailboxView> addContributionMailbox(
            Actor actor, @PathVariable AgencyId agency, @RequestBody MailboxRequest request) {
        return Answer.created(desk.add(agency, actor, request.wish()));
    }

    @PutMapping("/{id}")
    MailboxView changeContributionMailbox(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody MailboxRequest request) {
        return Answer.of(
                desk.change(agency, actor, id, Objects.requireNonNullElse(request.version(), 0), request.wish()));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> removeContributionMailbox(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(desk.remove(agency, actor, id));
    }
}
