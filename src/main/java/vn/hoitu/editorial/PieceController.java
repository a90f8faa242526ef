package vn.hoitu.editorial;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.Answer;

/** Pieces over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class PieceController {

    record NewPieceRequest(
            @Nullable UUID sectionId,
            @Nullable String title,
            @Nullable String form,
            @Nullable String urgency) {}

    record SaveDocumentRequest(
            @Nullable Integer baseVersion,
            @Nullable UUID clientId,
            @Nullable Long sequence,

            @io.swagger.v3.oas.annotations.media.Schema(
                    types = "object",
                    additionalProperties = io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue.TRUE)
            @Nullable
            JsonNode document) {}

    record PieceDetailsRequest(
            @Nullable Integer version,
            @Nullable UUID sectionId,
            @Nullable List<String> tags,
            @Nullable List<AuthorView> authors,
            @Nullable String source) {}

    private final WritingDesk writing;
    private final DetailsDesk details;
    private final ActDesk acts;
    private final ReadingDesk reading;

    PieceController(WritingDesk writing, DetailsDesk details, ActDesk acts, ReadingDesk reading) {
        this.writing = writing;
        this.details = details;
        this.acts = acts;
        this.reading = reading;
    }

    @PostMapping("/pieces")
    ResponseEntity<PieceView> open(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestBody(required = false) @Nullable NewPieceRequest request) {
        NewPieceRequest wish = Objects.requireNonNullElse(request, new NewPieceRequest(null, null, null, null));
        PieceView piece = Answer.of(Making.read(wish.form(), wish.urgency())
                .then(making -> writing.open(agency, actor, wish.sectionId(), wish.title(), making))
                .then(id -> reading.piece(agency, actor, id)));
        return ResponseEntity.created(URI.create("/api/v1/agencies/" + agency + "/pieces/" + piece.id()))
                .body(piece);
    }

    @GetMapping("/pieces/{id}")
    PieceView piece(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(reading.piece(agency, actor, new PieceId(id)));
    }

    @PutMapping("/pieces/{id}/document")
    WritingDesk.SavedDocumentView save(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody SaveDocumentRequest r) {
        if (r.baseVersion() == null || r.clientId() == null || r.sequence() == null || r.document() == null) {
            return Answer.of(Outcome.refused(Refusal.invalid(FieldProblem.of("document", "required"))));
        }
        return Answer.of(writing.save(
                agency,
                actor,
                new PieceId(id),
                r.baseVersion(),
                r.clientId(),
                r.sequence(),
                r.document().toString()));
    }

    @PatchMapping("/pieces/{id}")
    PieceView changeDetails(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody PieceDetailsRequest r) {
        PieceDetails.Change change = new PieceDetails.Change(r.sectionId(), r.tags(), r.authors(), r.source());
        return Answer.of(
                details.change(agency, actor, new PieceId(id), Objects.requireNonNullElse(r.version(), 0), change)
                        .then(done -> reading.piece(agency, actor, done)));
    }

    @PostMapping("/pieces/{id}/acts")
    PieceView act(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody ActRequest r) {
        return Answer.of(acts.carryOut(agency, actor, new PieceId(id), r.order())
                .then(done -> reading.piece(agency, actor, done)));
    }

    @GetMapping("/pieces/{id}/history")
    ReadingDesk.HistoryView history(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(reading.history(agency, actor, new PieceId(id)));
    }

    @GetMapping("/pieces/{id}/versions/{number}")
    ReadingDesk.VersionDocumentView version(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @PathVariable int number) {
        return Answer.of(reading.version(agency, actor, new PieceId(id), number));
    }

    @GetMapping(value = "/pieces/{id}/preview", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> preview(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'self'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Answer.of(reading.preview(agency, actor, new PieceId(id))));
    }

    @GetMapping("/my-day")
    ReadingDesk.MyDayView myDay(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(reading.myDay(agency, actor));
    }
}
