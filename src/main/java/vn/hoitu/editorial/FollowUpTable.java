package vn.hoitu.editorial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** What corrections and take-downs asked of other pieces, and what came of it, as a table for a spreadsheet. */
@Component
class FollowUpTable {

    static final int MOST_ROWS = 20_000;

    private final FollowUpDesk desk;
    private final Problems texts;

    FollowUpTable(FollowUpDesk desk, Problems texts) {
        this.desk = desk;
        this.texts = texts;
    }

    Outcome<Table> of(AgencyId agency, Actor actor, FollowUps.Filter filter) {
        return desk.list(agency, actor, filter, MOST_ROWS).map(rows -> {
            Locale locale = actor.locale();
            Table table = Table.headed(word("table.follow-ups", locale));
            rows.forEach(row -> table.row(cells(row, locale)));
            return table;
        });
    }

    private List<@Nullable Object> cells(FollowUps.FollowUp row, Locale locale) {
        return Arrays.asList(
                row.openedAt(),
                word("follow-up-cause." + row.cause(), locale),
                row.originTitle(),
                row.words(),
                row.openedByName(),
                row.pieceTitle(),
                word("form." + row.form(), locale),
                word("state." + row.pieceState(), locale),
                row.ownerName(),
                word("follow-up-state." + row.state(), locale),
                row.note(),
                row.answeredAt(),
                row.answeredByName());
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }
}
