package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** The events of some days as a table for a spreadsheet; hours by the newsroom's clock. */
@Component
class EventTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

    private final EventBoard board;
    private final Problems texts;

    EventTable(EventBoard board, Problems texts) {
        this.board = board;
        this.texts = texts;
    }

    Outcome<String> csv(
            AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String query) {
        return board.days(agency, actor, from, to, query).map(events -> {
            StringBuilder csv = new StringBuilder(CsvText.START);
            csv.append(CsvText.line(List.of((Object[])
                    texts.text("table.events", Map.of(), actor.locale()).split(";"))));
            events.items()
                    .forEach(e -> csv.append(CsvText.line(Arrays.asList(
                            DAY.format(e.fromDay()),
                            DAY.format(e.toDay()),
                            hours(e.startInstant(), e.endInstant()),
                            e.title(),
                            e.place(),
                            e.contact(),
                            texts.text("event-state." + e.state(), Map.of(), actor.locale()),
                            e.stories()))));
            return csv.toString();
        });
    }

    private static String hours(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? "" : HOUR.format(from) + "–" + HOUR.format(to);
    }
}
