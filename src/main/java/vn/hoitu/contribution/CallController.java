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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;

/** Links and collaborators over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class CallController {

    record CallLinksView(List<CallLinkView> items) {}

    record LinkRequest(
            @Nullable String title,
            @Nullable String guidance,
            @Nullable UUID sectionId,
            @Nullable Integer days,
            @Nullable Integer mostUses) {}

    private static final int USUAL_DAYS = 30;
    private static final int USUAL_USES = 100;

    private final CallDesk calls;
    private final CollaboratorDesk collaborators;

    CallController(CallDesk calls, CollaboratorDesk collaborators) {
        this.calls = calls;
        this.collaborators = collaborators;
    }

    @GetMapping("/contribution-links")
    CallLinksView contributionLinks(Actor actor, @PathVariable AgencyId agency) {
        return new CallLinksView(Answer.of(calls.list(agency, actor)));
    }

    @PostMapping("/contribution-links")
    ResponseEntity<CallLinkView> makeContributionLink(
            Actor actor, @PathVariable AgencyId agency, @RequestBody LinkRequest request) {
        return Answer.created(calls.make(
                agency,
                actor,
                new CallDesk.Wish(
                        Objects.requireNonNullElse(request.title(), ""),
                        Objects.requireNonNullElse(request.guidance(), ""),
                        request.sectionId(),
                        Objects.requireNonNullElse(request.days(), USUAL_DAYS),
                        Objects.requireNonNullElse(request.mostUses(), USUAL_USES))));
    }

    @DeleteMapping("/contribution-links/{id}")
    ResponseEntity<Void> closeContributionLink(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(calls.revoke(agency, actor, id));
    }

    @GetMapping("/collaborators")
    PageView<CollaboratorView> collaborators(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(collaborators.page(agency, actor, q, cursor, PageView.limit(limit)));
    }

    @DeleteMapping("/collaborators/{id}")
    ResponseEntity<Void> eraseCollaborator(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(collaborators.erase(agency, actor, id));
    }
}
