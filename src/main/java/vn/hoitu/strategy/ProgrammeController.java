package vn.hoitu.strategy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.sheet.SheetReader;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.OnlyKnownParameters;
import vn.hoitu.strategy.programme.ProgrammeBook;

/** Programmes over HTTP. */
@OnlyKnownParameters
@RestController
@RequestMapping("/api/v1/strategy")
class ProgrammeController {

    record ProgrammesView(LocalDate on, List<ProgrammeViews.ProgrammeRowView> items) {}

    record EditionsView(List<ProgrammeViews.EditionView> items) {}

    record CalendarView(int year, List<ProgrammeViews.TermView> items) {}

    private final ProgrammeReading reading;
    private final ProgrammeShelf shelf;
    private final ProgrammeViews views;
    private final BookJson json;
    private final BookWorkbook workbook;

    ProgrammeController(
            ProgrammeReading reading,
            ProgrammeShelf shelf,
            ProgrammeViews views,
            BookJson json,
            BookWorkbook workbook) {
        this.reading = reading;
        this.shelf = shelf;
        this.views = views;
        this.json = json;
        this.workbook = workbook;
    }

    @GetMapping("/programmes")
    ProgrammesView programmes(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt) {
        List<Edition> all = Answer.of(reading.all(actor, on, knownAt));
        return new ProgrammesView(
                on == null ? reading.today() : on,
                all.stream().map(e -> views.row(e, locale)).toList());
    }

    @GetMapping("/programmes/{code}")
    ProgrammeViews.ProgrammeView programme(
            Actor actor,
            Locale locale,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer edition,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return views.view(
                Answer.of(reading.one(actor, code, edition, on, null)),
                (on == null ? reading.today() : on).getYear(),
                locale);
    }

    @GetMapping("/programmes/{code}/editions")
    EditionsView editions(Actor actor, Locale locale, @PathVariable String code) {
        return new EditionsView(Answer.of(reading.history(actor, code)).stream()
                .map(e -> views.edition(e, locale))
                .toList());
    }

    @GetMapping("/calendar")
    CalendarView calendar(Actor actor, Locale locale, @RequestParam(required = false) @Nullable Integer year) {
        int wanted = year == null ? reading.today().getYear() : year;
        return new CalendarView(
                wanted,
                Answer.of(reading.calendar(actor, wanted)).stream()
                        .map(t -> views.term(t, locale))
                        .toList());
    }

    /** Looks at a file ({@code dryRun}) or takes it in as a new edition from a day on. */
    @PostMapping(path = "/programmes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ProgrammeViews.BookTakenView takeIn(
            Actor actor,
            Locale locale,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate validFrom,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean confirmed)
            throws IOException {
        Answer.of(shelf.admits(actor));
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        byte[] bytes = file.getBytes();
        Outcome<ProgrammeBook> book = SheetReader.isWorkbook(bytes) ? workbook.read(bytes, name) : json.read(bytes);
        ProgrammeShelf.Taken taken = Answer.of(
                shelf.take(actor, Answer.of(book), new ProgrammeShelf.Wish(validFrom, reason, dryRun, confirmed)));
        Edition now = taken.edition() == null
                ? null
                : Answer.of(reading.one(actor, taken.book().code(), taken.edition(), null, null));
        return views.taken(taken, dryRun, now, locale);
    }

    @GetMapping("/programmes/{code}/book.json")
    ResponseEntity<byte[]> asJson(
            Actor actor, @PathVariable String code, @RequestParam(required = false) @Nullable Integer edition) {
        Edition found = Answer.of(reading.one(actor, code, edition, null, null));
        return Download.file(name(found) + ".json", MediaType.APPLICATION_JSON, json.pretty(found.book()));
    }

    @GetMapping("/programmes/{code}/book.xlsx")
    ResponseEntity<byte[]> asWorkbook(
            Actor actor, @PathVariable String code, @RequestParam(required = false) @Nullable Integer edition) {
        Edition found = Answer.of(reading.one(actor, code, edition, null, null));
        return Download.workbook(name(found) + ".xlsx", workbook.write(found.book()));
    }

    private static String name(Edition edition) {
        return edition.programme() + "-" + edition.number();
    }
}
