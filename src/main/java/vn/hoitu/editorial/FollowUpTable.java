package vn.hoitu.editorial;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** What corrections and take-downs asked of other pieces, and what came of it, as a table for a spreadsheet. */
@Component
class FollowUpTable {

    static final int MOST_ROWS = 20_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamTime.ZONE);

    private final FollowUpDesk desk;
    private final Problems texts;

    FollowUpTable(FollowUpDesk desk, Problems texts) {
        this.desk = desk;
        this.texts = texts;
    }

    Outcome<String> csv(AgencyId agency, Actor actor, FollowUps.Filter filter) {
        return desk.list(agency, actor, filter, MOST_ROWS).map(rows -> {
            StringBuilder csv = new StringBuilder(CsvText.START);
            csv.append(CsvText.line(
                    List.of((Object[]) word("table.follow-ups", actor.locale()).split(";"))));
            rows.forEach(row -> csv.append(line(row, actor.locale())));
            return csv.toString();
        });
    }

    private String line(FollowUps.FollowUp row, Locale locale) {
        return CsvText.line(Arrays.asList(
                time(row.openedAt()),
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
                time(row.answeredAt()),
                row.answeredByName()));
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }
}
