package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** The checks of a piece over HTTP, and what people declare of it. Each declaration answers with the checks anew. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/pieces/{piece}/checks")
class CheckController {

    record WaiverRequest(@Nullable String key, @Nullable String reason) {}

    record AiUseRequest(
            @Nullable String medium,
            @Nullable String tool,
            @Nullable String purpose,
            @Nullable Boolean labelled,
            @Nullable UUID responsibleId) {}

    record InterviewRequest(
            @Nullable String interviewee, @Nullable Boolean wantsReview) {}

    record InterviewChangeRequest(
            @Nullable Integer version,
            @Nullable Boolean wantsReview,
            @Nullable Boolean reviewed,
            @Nullable Instant reviewedAt,
            @Nullable String note) {}

    record ReasonRequest(@Nullable String reason) {}

    record LegalWishRequest(
            @Nullable Boolean wanted, @Nullable String note) {}

    record LegalSignatureRequest(
            @Nullable Integer documentVersion, @Nullable String note) {}

    private final CheckDesk desk;
    private final AiDesk ai;
    private final InterviewDesk interviews;
    private final LegalDesk legal;

    CheckController(CheckDesk desk, AiDesk ai, InterviewDesk interviews, LegalDesk legal) {
        this.desk = desk;
        this.ai = ai;
        this.interviews = interviews;
        this.legal = legal;
    }

    @GetMapping
    CheckReport report(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID piece) {
        return Answer.of(desk.report(agency, actor, piece));
    }

    @PostMapping("/waivers")
    CheckReport waive(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID piece, @RequestBody WaiverRequest r) {
        return Answer.of(desk.waive(agency, actor, piece, r.key(), r.reason()));
    }

    @PostMapping("/ai-uses")
    CheckReport declareAi(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID piece, @RequestBody AiUseRequest r) {
        return Answer.of(ai.declare(
                agency,
                actor,
                piece,
                new AiDesk.Wish(r.medium(), r.tool(), r.purpose(), r.labelled(), r.responsibleId())));
    }

    @PostMapping("/no-ai")
    CheckReport declareNoAi(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID piece) {
        return Answer.of(ai.declareNone(agency, actor, piece));
    }

    @PostMapping("/ai-uses/{use}/withdrawal")
    CheckReport withdrawAi(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID piece,
            @PathVariable UUID use,
            @RequestBody ReasonRequest r) {
        return Answer.of(ai.withdraw(agency, actor, piece, use, r.reason()));
    }

    @PostMapping("/interviews")
    CheckReport addInterview(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID piece, @RequestBody InterviewRequest r) {
        return Answer.of(interviews.add(agency, actor, piece, r.interviewee(), Boolean.TRUE.equals(r.wantsReview())));
    }

    @PatchMapping("/interviews/{id}")
    CheckReport changeInterview(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID piece,
            @PathVariable UUID id,
            @RequestBody InterviewChangeRequest r) {
        int version = Objects.requireNonNullElse(r.version(), 0);
        return Answer.of(
                Boolean.TRUE.equals(r.reviewed())
                        ? interviews.reviewed(agency, actor, piece, id, version, r.reviewedAt(), r.note())
                        : interviews.change(agency, actor, piece, id, version, Boolean.TRUE.equals(r.wantsReview())));
    }

    @DeleteMapping("/interviews/{id}")
    CheckReport removeInterview(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID piece,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version) {
        return Answer.of(interviews.remove(agency, actor, piece, id, version));
    }

    @PostMapping("/legal-reading")
    CheckReport wantLegalReading(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID piece, @RequestBody LegalWishRequest r) {
        return Answer.of(legal.want(agency, actor, piece, Boolean.TRUE.equals(r.wanted()), r.note()));
    }

    @PostMapping("/legal-reading/signature")
    CheckReport signLegalReading(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID piece,
            @RequestBody LegalSignatureRequest r) {
        return Answer.of(
                legal.sign(agency, actor, piece, Objects.requireNonNullElse(r.documentVersion(), 0), r.note()));
    }
}
