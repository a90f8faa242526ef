package vn.hoitu.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** The events of some days as a table for a spreadsheet; hours by the newsroom's clock. */
@Component
class EventTable {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withZone(VietnamTime.ZONE);

    private final EventBoard board;
    private final Problems texts;

    EventTable(EventBoard board, Problems texts) {
        this.board = board;
        this.texts = texts;
    }

    Outcome<Table> csv(
            AgencyId agency, Actor actor, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String query) {
        return board.days(agency, actor, from, to, query).map(events -> {
            Table table = Table.headed(texts.text("table.events", Map.of(), actor.locale()));
            events.items()
                    .forEach(e -> table.add(
                            e.fromDay(),
                            e.toDay(),
                            hours(e.startInstant(), e.endInstant()),
                            e.title(),
                            e.place(),
                            e.contact(),
                            texts.text("event-state." + e.state(), Map.of(), actor.locale()),
                            e.stories()));
            return table;
        });
    }

    private static String hours(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? "" : HOUR.format(from) + "–" + HOUR.format(to);
    }
}
