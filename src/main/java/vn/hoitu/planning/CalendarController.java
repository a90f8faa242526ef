package vn.hoitu.planning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.planning.calendar.CalendarReading;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** Calendar files in and out over HTTP, and the addresses that other calendars follow. */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final String IN_AGENCY = "/api/v1/agencies/{agency}";

    record FeedRequest(@Nullable String name, @Nullable Boolean own) {}

    record FeedsView(List<CalendarFeeds.FeedView> items) {}

    private final CalendarFeeds feeds;
    private final CalendarOut out;
    private final CalendarImport imports;

    CalendarController(CalendarFeeds feeds, CalendarOut out, CalendarImport imports) {
        this.feeds = feeds;
        this.out = out;
        this.imports = imports;
    }

    @GetMapping(IN_AGENCY + "/plan.ics")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable AgencyId agency) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"su-kien.ics\"")
                .contentType(CALENDAR)
                .body(Answer.of(out.file(agency, actor)).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(path = IN_AGENCY + "/plan/events/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    CalendarImport.CalendarImportView take(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "true") boolean trial)
            throws IOException {
        try (var content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(CalendarReading.MOST_BYTES + 1);
            return Answer.of(imports.take(agency, actor, bytes, trial));
        }
    }

    @GetMapping(IN_AGENCY + "/plan/feeds")
    FeedsView feeds(Actor actor, @PathVariable AgencyId agency) {
        return new FeedsView(Answer.of(feeds.of(agency, actor)));
    }

    @PostMapping(IN_AGENCY + "/plan/feeds")
    ResponseEntity<CalendarFeeds.NewFeedView> open(
            Actor actor, @PathVariable AgencyId agency, @RequestBody FeedRequest r) {
        return Answer.created(feeds.open(agency, actor, r.name(), Objects.requireNonNullElse(r.own(), true)));
    }

    @DeleteMapping(IN_AGENCY + "/plan/feeds/{id}")
    ResponseEntity<Void> revoke(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(feeds.revoke(agency, actor, id));
    }

    /** Whoever has the address reads it: calendar programs cannot sign in. */
    @GetMapping("/lich/{token:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> follow(@PathVariable String token) {
        return feeds.byToken(token)
                .flatMap(out::feed)
                .map(calendar -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .header("X-Robots-Tag", "noindex")
                        .contentType(CALENDAR)
                        .body(calendar.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
