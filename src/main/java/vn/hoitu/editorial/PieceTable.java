package vn.hoitu.editorial;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.CsvText;
import vn.hoitu.shared.web.PageView;

/** A list of pieces as a table for a spreadsheet, with the list's filters. */
@Component
class PieceTable {

    static final int MOST_ROWS = 20_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);

    private final PieceList list;
    private final EditorialPolicy policy;
    private final Problems texts;
    private final Tenancy tenancy;

    PieceTable(PieceList list, EditorialPolicy policy, Problems texts, Tenancy tenancy) {
        this.list = list;
        this.policy = policy;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    Outcome<String> csv(AgencyId agency, Actor actor, PieceFilter filter) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        StringBuilder csv = new StringBuilder(CsvText.START);
        csv.append(CsvText.line(List.of((Object[])
                texts.text("table.pieces", java.util.Map.of(), actor.locale()).split(";"))));
        String cursor = null;
        int rows = 0;
        do {
            String from = cursor;
            PieceList.PiecesView page =
                    tenancy.reading(agency, () -> list.read(agency, actor, filter, from, PageView.MOST_ITEMS));
            page.items().forEach(row -> csv.append(line(row, actor)));
            rows += page.items().size();
            cursor = page.nextCursor();
        } while (cursor != null && rows < MOST_ROWS);
        return Outcome.done(csv.toString());
    }

    private String line(PieceRowView row, Actor actor) {
        return CsvText.line(java.util.Arrays.asList(
                row.number(),
                row.title(),
                texts.text("state." + row.state(), java.util.Map.of(), actor.locale()),
                texts.text("form." + row.form(), java.util.Map.of(), actor.locale()),
                texts.text("urgency." + row.urgency(), java.util.Map.of(), actor.locale()),
                row.sectionName(),
                row.ownerName(),
                row.holderName(),
                time(row.stepSince()),
                time(row.stepDueAt()),
                row.words(),
                row.pictures(),
                time(row.updatedAt()),
                time(row.publishedAt()),
                row.publicUrl()));
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }
}
