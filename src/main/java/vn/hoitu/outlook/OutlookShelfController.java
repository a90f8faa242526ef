package vn.hoitu.outlook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;

/** What the operator brings in: maps, and what other countries report. */
@RestController
@RequestMapping("/api/v1/outlook")
class OutlookShelfController {

    private final Geographies geographies;
    private final Comparators comparators;

    OutlookShelfController(Geographies geographies, Comparators comparators) {
        this.geographies = geographies;
        this.comparators = comparators;
    }

    @PostMapping(path = "/geographies", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Geographies.GeographyTakenView takeMap(
            Actor actor,
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String tileSet,
            @RequestParam(required = false) @Nullable String source)
            throws IOException {
        return Answer.of(geographies.take(actor, file, file.getSize(), tileSet, source));
    }

    @PostMapping(path = "/comparators/{programme}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Comparators.ComparatorsTakenView takeComparators(
            Actor actor,
            @PathVariable String programme,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        return Answer.of(comparators.take(actor, programme, file, file.getSize(), dryRun));
    }
}
