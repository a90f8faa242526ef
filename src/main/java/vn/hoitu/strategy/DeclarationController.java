package vn.hoitu.strategy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.OnlyKnownParameters;

/** Declarations with their proofs over HTTP. */
@OnlyKnownParameters
@RestController
@RequestMapping("/api/v1")
class DeclarationController {

    record DeclarationStepView(
            String state,
            Instant at,
            String by,
            String body,
            @Nullable String comment) {}

    record DeclarationView(
            UUID id,
            UUID agencyId,
            String programme,
            String indicator,
            LocalDate first,
            LocalDate last,
            String verdict,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            String explanation,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            @Nullable String documentIssuer,
            @Nullable String fileName,
            @Nullable String fileKind,
            @Nullable Long fileBytes,
            String state,
            int version,
            Instant declaredAt,
            String declaredBy,
            List<DeclarationStepView> steps) {}

    record WaitingDeclarationView(String agencyName, DeclarationView declaration) {}

    record WaitingDeclarationsView(List<WaitingDeclarationView> items) {}

    record DeclaredView(UUID id) {}

    record DeclarationReviewRequest(
            @Nullable Integer version,
            @Nullable Boolean accept,
            @Nullable String comment) {}

    record DeclarationWithdrawalRequest(
            @Nullable Integer version, @Nullable String reason) {}

    private final DeclarationDesk desk;
    private final DeclarationDecisions decisions;
    private final DeclarationQueue queue;
    private final ProofDelivery proofs;

    DeclarationController(
            DeclarationDesk desk, DeclarationDecisions decisions, DeclarationQueue queue, ProofDelivery proofs) {
        this.desk = desk;
        this.decisions = decisions;
        this.queue = queue;
        this.proofs = proofs;
    }

    @PostMapping(
            path = "/agencies/{agency}/indicators/{programme}/{indicator}/declarations",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<DeclaredView> declare(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable String programme,
            @PathVariable String indicator,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(required = false) @Nullable String verdict,
            @RequestParam(required = false) @Nullable BigDecimal part,
            @RequestParam(required = false) @Nullable BigDecimal whole,
            @RequestParam(required = false) @Nullable String explanation,
            @RequestParam(required = false) @Nullable String documentNumber,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate documentDate,
            @RequestParam(required = false) @Nullable String documentIssuer,
            @RequestPart(required = false) @Nullable MultipartFile file)
            throws IOException {
        MultipartFile attached = file == null || file.isEmpty() ? null : file;
        DeclarationWish wish = new DeclarationWish(
                verdict,
                part,
                whole,
                explanation,
                documentNumber,
                documentDate,
                documentIssuer,
                attached == null ? null : attached.getOriginalFilename(),
                attached);
        MeasureKey measure = new MeasureKey(programme, indicator);
        UUID id = Answer.of(desk.declare(agency, actor, measure, first, last, wish));
        return ResponseEntity.status(HttpStatus.CREATED).body(new DeclaredView(id));
    }

    @PostMapping("/agencies/{agency}/declarations/{id}/review")
    DeclaredView review(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestBody DeclarationReviewRequest wish) {
        return new DeclaredView(
                Answer.of(decisions.review(agency, actor, id, wish.version(), wish.accept(), wish.comment())));
    }

    @PostMapping("/agencies/{agency}/declarations/{id}/withdrawal")
    DeclaredView withdraw(
            Actor actor,
            @PathVariable AgencyId agency,
            @PathVariable UUID id,
            @RequestBody DeclarationWithdrawalRequest wish) {
        return new DeclaredView(Answer.of(decisions.withdraw(agency, actor, id, wish.version(), wish.reason())));
    }

    @GetMapping("/agencies/{agency}/declarations/{id}/proof")
    ResponseEntity<Resource> proof(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        ProofDelivery.Delivery proof = Answer.of(proofs.proof(agency, actor, id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(proof.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(proof.file()));
    }

    /** What waits for a decision of the bodies for which the actor oversees. */
    @GetMapping("/strategy/declarations")
    WaitingDeclarationsView waiting(Actor actor) {
        return new WaitingDeclarationsView(Answer.of(queue.waiting(actor)).stream()
                .map(w -> new WaitingDeclarationView(w.agency(), view(w.declaration(), w.steps())))
                .toList());
    }

    static DeclarationView view(Declaration d, List<Declaration.Step> steps) {
        Declaration.ProofFile file = d.file();
        return new DeclarationView(
                d.id(),
                d.organization(),
                d.measure().programme(),
                d.measure().indicator(),
                d.period().first(),
                d.period().last(),
                d.verdict().code(),
                d.part(),
                d.whole(),
                d.explanation(),
                d.documentNumber(),
                d.documentDate(),
                d.documentIssuer(),
                file == null ? null : file.name(),
                file == null ? null : file.kind(),
                file == null ? null : file.bytes(),
                d.state(),
                d.version(),
                d.declaredAt(),
                d.declaredByName(),
                steps.stream()
                        .map(s -> new DeclarationStepView(s.state(), s.at(), s.by(), s.body(), s.comment()))
                        .toList());
    }
}
