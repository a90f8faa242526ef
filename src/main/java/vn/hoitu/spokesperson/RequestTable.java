package vn.hoitu.spokesperson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.SeenRows;

/** Requests of the press as a table for a spreadsheet, with the list's filters, for the side that asks and the one asked. */
@Component
class RequestTable {

    static final int MOST_ROWS = 20_000;

    private final RequestBoard board;
    private final Problems texts;

    RequestTable(RequestBoard board, Problems texts) {
        this.board = board;
        this.texts = texts;
    }

    Outcome<Table> ofAgency(AgencyId agency, Actor actor, PressRequests.RequestFilter filter) {
        return board.ofAgency(agency, actor, filter, SeenRows.NONE, MOST_ROWS)
                .map(page -> table(page.items(), actor.locale()));
    }

    Outcome<Table> ofAuthority(UUID authority, Actor actor, PressRequests.RequestFilter filter) {
        return board.ofAuthority(authority, actor, filter, SeenRows.NONE, MOST_ROWS)
                .map(page -> table(page.items(), actor.locale()));
    }

    private Table table(List<RequestBoard.PressRequestRowView> rows, Locale locale) {
        Table table = Table.headed(word("table.press-request-list", locale));
        rows.forEach(row -> table.row(cells(row, locale)));
        return table;
    }

    private List<@Nullable Object> cells(RequestBoard.PressRequestRowView r, Locale locale) {
        return Arrays.asList(
                r.number(),
                r.agencyName(),
                r.byName(),
                r.authorityName(),
                word("press-request-kind." + r.kind(), locale),
                r.subject(),
                day(r.sentAt()),
                r.dueOn(),
                r.dueCitation(),
                day(r.closedAt()),
                word("press-request-state." + r.state(), locale),
                r.late() ? word("timeliness.overdue", locale) : "");
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, VietnamTime.ZONE);
    }
}
