package vn.hoitu.correspondence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** The register of letters as a file over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class LetterTableController {

    private final LetterTable table;

    LetterTableController(LetterTable table) {
        this.table = table;
    }

    @GetMapping("/letters.csv")
    ResponseEntity<byte[]> lettersCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID handler,
            @RequestParam(required = false) @Nullable UUID piece,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        LetterFilter filter = new LetterFilter(q, kind, state, handler, piece, from, to);
        return Download.csv("so-thu.csv", Answer.of(table.csv(agency, actor, filter)));
    }
}
