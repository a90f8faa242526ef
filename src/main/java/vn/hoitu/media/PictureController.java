package vn.hoitu.media;

import java.io.IOException;
import java.time.Duration;
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
import org.springframework.web.bind.annotation.PatchMapping;
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
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.PageView;

@RestController
@RequestMapping("/api/v1/agencies/{agency}/pictures")
class PictureController {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final PictureArchive archive;

    PictureController(PictureArchive archive) {
        this.archive = archive;
    }

    record PictureDetailsRequest(
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<PictureView> add(
            @PathVariable AgencyId agency,
            Actor actor,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(defaultValue = "") String credit,
            @RequestParam(defaultValue = "") String alt)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return Answer.created(
                    archive.add(agency, actor, content, new Pictures.Details(name, caption, credit, alt)));
        }
    }

    @GetMapping
    PageView<PictureView> page(
            @PathVariable AgencyId agency,
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Answer.of(archive.page(agency, actor, q, cursor, PageView.limit(limit)));
    }

    @GetMapping("/{id}")
    PictureView picture(@PathVariable AgencyId agency, Actor actor, @PathVariable UUID id) {
        return Answer.of(archive.one(agency, actor, id));
    }

    @PatchMapping("/{id}")
    PictureView describe(
            @PathVariable AgencyId agency,
            Actor actor,
            @PathVariable UUID id,
            @RequestBody PictureDetailsRequest request) {
        return Answer.of(archive.describe(
                agency, actor, id, new PictureTexts.Changes(request.caption(), request.credit(), request.alt())));
    }

    @GetMapping("/{id}/{rendition}")
    ResponseEntity<Resource> deliver(
            @PathVariable AgencyId agency, Actor actor, @PathVariable UUID id, @PathVariable String rendition) {
        Rendition wanted = Rendition.of(rendition).orElse(null);
        Outcome<Pictures.Delivery> outcome =
                wanted == null ? Outcome.refused(Refusal.absent()) : archive.deliver(agency, actor, id, wanted);
        return sent(Answer.of(outcome));
    }

    /** The address names bytes that never change. Whatever hides in them, a browser treats them as a picture only. */
    private static ResponseEntity<Resource> sent(Pictures.Delivery delivery) {
        String name = Objects.toString(delivery.file().getFileName());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(delivery.mime()))
                .eTag("\"" + name + "\"")
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .body(new FileSystemResource(delivery.file()));
    }
}
