package vn.hoitu.planning;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** What those who work on a story share, over HTTP; and the sources only those named may know. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/plan")
class RoomController {

    record RoomItemRequest(
            @Nullable Integer version,
            @Nullable String kind,
            @Nullable String title,
            @Nullable String body,
            @Nullable String link,
            @Nullable UUID pictureId) {

        ItemReading.ItemWish wish() {
            return new ItemReading.ItemWish(kind, title, body, link, pictureId);
        }
    }

    record RoomItemView(
            UUID id,
            String kind,
            String title,
            String body,
            String link,
            @Nullable UUID pictureId,
            @Nullable String fileName,
            @Nullable Long bytes,
            UUID addedById,
            String addedByName,
            Instant addedAt,
            int version) {}

    record RoomView(List<RoomItemView> items) {}

    record SourceRequest(
            @Nullable Integer version,
            @Nullable String name,
            @Nullable String words,
            @Nullable List<UUID> readerIds) {

        GuardedSources.SourceWish wish() {
            return new GuardedSources.SourceWish(name, words, readerIds);
        }
    }

    record SourcesView(List<GuardedSources.GuardedSourceView> items) {}

    record SharedView(UUID id) {}

    private final StoryRoom room;
    private final GuardedSources sources;

    RoomController(StoryRoom room, GuardedSources sources) {
        this.room = room;
        this.sources = sources;
    }

    @GetMapping("/stories/{id}/room")
    RoomView room(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return new RoomView(Answer.of(room.of(agency, actor, id)).stream()
                .map(RoomController::view)
                .toList());
    }

    @PostMapping("/stories/{id}/room")
    ResponseEntity<SharedView> share(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody RoomItemRequest r) {
        return Answer.created(room.add(agency, actor, id, r.wish()).map(SharedView::new));
    }

    @PostMapping(path = "/stories/{id}/room/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<SharedView> upload(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestPart MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String mime = Objects.requireNonNullElse(file.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        try (var content = file.getInputStream()) {
            return Answer.created(room.upload(agency, actor, id, new StoryRoom.Upload(content, name, mime))
                    .map(SharedView::new));
        }
    }

    @PutMapping("/room/{id}")
    ResponseEntity<Void> change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody RoomItemRequest r) {
        return Answer.empty(room.change(agency, actor, id, Objects.requireNonNullElse(r.version(), 0), r.wish()));
    }

    @DeleteMapping("/room/{id}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(room.remove(agency, actor, id));
    }

    /** Always handed over to be saved: what somebody uploaded never runs as a page of ours. */
    @GetMapping("/room/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        StoryRoom.Delivery file = Answer.of(room.file(agency, actor, id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.bytes())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file.file()));
    }

    @GetMapping("/stories/{id}/sources")
    SourcesView sources(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return new SourcesView(Answer.of(sources.of(agency, actor, id)));
    }

    @PostMapping("/stories/{id}/sources")
    ResponseEntity<SharedView> keep(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody SourceRequest r) {
        return Answer.created(sources.add(agency, actor, id, r.wish()).map(SharedView::new));
    }

    /** Each look is recorded. A reading, because what a writing answers may be kept to be answered again. */
    @GetMapping("/sources/{id}")
    ResponseEntity<GuardedSources.OpenedSourceView> open(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Answer.of(sources.open(agency, actor, id)));
    }

    @PutMapping("/sources/{id}")
    ResponseEntity<Void> changeSource(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody SourceRequest r) {
        return Answer.empty(sources.change(agency, actor, id, Objects.requireNonNullElse(r.version(), 0), r.wish()));
    }

    @DeleteMapping("/sources/{id}")
    ResponseEntity<Void> removeSource(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(sources.remove(agency, actor, id));
    }

    private static RoomItemView view(SharedItems.Item i) {
        return new RoomItemView(
                i.id(),
                i.kind(),
                i.title(),
                i.body(),
                i.link(),
                i.pictureId(),
                i.fileName(),
                i.bytes(),
                i.addedById(),
                i.addedByName(),
                i.addedAt(),
                i.version());
    }
}
