package vn.hoitu.editorial;

import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;

/** A list of pieces as a table for a spreadsheet, with the list's filters. */
@Component
class PieceTable {

    static final int MOST_ROWS = 20_000;

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

    Outcome<Table> csv(AgencyId agency, Actor actor, PieceFilter filter) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Table table = Table.headed(texts.text("table.pieces", java.util.Map.of(), actor.locale()));
        String cursor = null;
        int rows = 0;
        do {
            String from = cursor;
            PieceList.PiecesView page =
                    tenancy.reading(agency, () -> list.read(agency, actor, filter, from, PageView.MOST_ITEMS));
            page.items().forEach(row -> add(table, row, actor));
            rows += page.items().size();
            cursor = page.nextCursor();
        } while (cursor != null && rows < MOST_ROWS);
        return Outcome.done(table);
    }

    private void add(Table table, PieceRowView row, Actor actor) {
        table.add(
                row.number(),
                row.title(),
                texts.text("state." + row.state(), java.util.Map.of(), actor.locale()),
                texts.text("form." + row.form(), java.util.Map.of(), actor.locale()),
                texts.text("urgency." + row.urgency(), java.util.Map.of(), actor.locale()),
                row.sectionName(),
                row.ownerName(),
                row.holderName(),
                row.stepSince(),
                row.stepDueAt(),
                row.words(),
                row.pictures(),
                row.updatedAt(),
                row.publishedAt(),
                row.publicUrl());
    }
}
