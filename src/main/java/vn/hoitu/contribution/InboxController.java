package vn.hoitu.contribution;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.PageView;

/** The inbox over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/contributions")
class InboxController {

    record DecisionRequest(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable Boolean letter,
            @Nullable UUID sectionId,
            @Nullable UUID personId) {

        int at() {
            return Objects.requireNonNullElse(version, 0);
        }
    }

    private final Inbox inbox;
    private final InboxReading reading;
    private final InboxTable table;

    InboxController(Inbox inbox, InboxReading reading, InboxTable table) {
        this.inbox = inbox;
        this.reading = reading;
        this.table = table;
    }

    @GetMapping
    ContributionPageView contributions(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID collaborator,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Items.Filter filter = new Items.Filter(state, q, section, person, collaborator);
        return Answer.of(reading.page(agency, actor, filter, cursor, PageView.limit(limit)));
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> contributionsCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID collaborator) {
        Items.Filter filter = new Items.Filter(state, q, section, person, collaborator);
        return Download.csv("cong-tac.csv", Answer.of(table.csv(agency, actor, filter)));
    }

    @GetMapping("/{id}")
    ContributionView contribution(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(reading.one(agency, actor, id));
    }

    /** Always as a download and never of a type a browser would run. */
    @GetMapping("/{id}/files/{number}")
    ResponseEntity<Resource> contributionFile(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @PathVariable int number) {
        InboxReading.Sent sent = Answer.of(reading.file(agency, actor, id, number));
        FileKind kind = sent.file().kind();
        boolean shown = kind != null && kind.isPicture();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(sent.file().mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                                .filename(sent.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(sent.path()));
    }

    @PostMapping("/{id}/accept")
    ContributionView accept(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody DecisionRequest request) {
        return after(inbox.accept(agency, actor, id, request.at()), actor, agency, id);
    }

    @PostMapping("/{id}/refuse")
    ContributionView refuse(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody DecisionRequest request) {
        String reason = Objects.requireNonNullElse(request.reason(), "");
        boolean letter = Boolean.TRUE.equals(request.letter());
        return after(inbox.refuse(agency, actor, id, request.at(), reason, letter), actor, agency, id);
    }

    @PostMapping("/{id}/spam")
    ContributionView spam(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody DecisionRequest request) {
        return after(inbox.spam(agency, actor, id, request.at()), actor, agency, id);
    }

    @PostMapping("/{id}/reopen")
    ContributionView reopen(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody DecisionRequest request) {
        return after(inbox.reopen(agency, actor, id, request.at()), actor, agency, id);
    }

    @PostMapping("/{id}/assign")
    ContributionView assign(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody DecisionRequest request) {
        return after(
                inbox.assign(agency, actor, id, request.at(), request.sectionId(), request.personId()),
                actor,
                agency,
                id);
    }

    private ContributionView after(Outcome<UUID> act, Actor actor, AgencyId agency, UUID id) {
        return Answer.of(act.then(done -> reading.one(agency, actor, id)));
    }
}
