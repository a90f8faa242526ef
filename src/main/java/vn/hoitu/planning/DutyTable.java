package vn.hoitu.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;

/** A week's duty roster as a table for a spreadsheet. */
@Component
class DutyTable {

    private final DutyBoard board;
    private final Problems texts;

    DutyTable(DutyBoard board, Problems texts) {
        this.board = board;
        this.texts = texts;
    }

    Outcome<Table> csv(AgencyId agency, Actor actor, @Nullable LocalDate day) {
        return board.week(agency, actor, day).map(roster -> {
            Table table = Table.headed(texts.text("table.duty", Map.of(), actor.locale()));
            for (DutyBoard.ShiftView s : roster.shifts()) {
                table.add(
                        s.day(),
                        s.startsAt().toString(),
                        s.endsAt().toString(),
                        s.role(),
                        s.deskName(),
                        s.people().stream().map(DutyBoard.OnDutyView::name).collect(Collectors.joining(", ")),
                        s.note());
            }
            return table;
        });
    }
}
