package vn.hoitu.editorial;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.shared.web.PageView;

/** Lists and boards of pieces over HTTP, and what is done to many of them at once. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class PieceListController {

    private final PieceList list;
    private final PieceBoard board;
    private final PieceTable table;
    private final BulkDesk bulk;

    PieceListController(PieceList list, PieceBoard board, PieceTable table, BulkDesk bulk) {
        this.list = list;
        this.board = board;
        this.table = table;
        this.bulk = bulk;
    }

    @GetMapping("/pieces")
    PieceList.PiecesView pieces(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable UUID workflow,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String urgency,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(required = false) @Nullable UUID holder,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        PieceFilter filter = new PieceFilter(
                view, state, step, workflow, section, form, urgency, owner, holder, desk, from, to, late, q, sort);
        return Answer.of(list.page(agency, actor, filter, cursor, PageView.limit(limit)));
    }

    @GetMapping("/piece-board")
    PieceBoard.BoardView board(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable UUID workflow,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String urgency,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(required = false) @Nullable UUID holder,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Integer outDays,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable String q) {
        PieceFilter filter = new PieceFilter(
                view, state, null, workflow, section, form, urgency, owner, holder, desk, from, to, late, q, null);
        return Answer.of(board.board(agency, actor, by, outDays, filter));
    }

    @GetMapping("/pieces.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable UUID workflow,
            @RequestParam(required = false) @Nullable UUID section,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String urgency,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(required = false) @Nullable UUID holder,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String sort) {
        Table csv = Answer.of(table.csv(
                agency,
                actor,
                new PieceFilter(
                        view, state, step, workflow, section, form, urgency, owner, holder, desk, from, to, late, q,
                        sort)));
        return Download.csv("tin-bai.csv", csv);
    }

    @PostMapping("/piece-orders")
    BulkDesk.OrderResultsView orders(
            Actor actor, @PathVariable AgencyId agency, @RequestBody BulkDesk.OrdersRequest request) {
        return Answer.of(bulk.carryOut(agency, actor, request));
    }
}
