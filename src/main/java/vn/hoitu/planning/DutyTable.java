package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;

/** A week's duty roster as a table for a spreadsheet. */
@Component
class DutyTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DutyBoard board;
    private final Problems texts;

    DutyTable(DutyBoard board, Problems texts) {
        this.board = board;
        this.texts = texts;
    }

    Outcome<String> csv(AgencyId agency, Actor actor, @Nullable LocalDate day) {
        return board.week(agency, actor, day).map(roster -> {
            StringBuilder csv = new StringBuilder(CsvText.START);
            csv.append(CsvText.line(List.of((Object[])
                    texts.text("table.duty", Map.of(), actor.locale()).split(";"))));
            for (DutyBoard.ShiftView s : roster.shifts()) {
                csv.append(CsvText.line(Arrays.asList(
                        DAY.format(s.day()),
                        s.startsAt().toString(),
                        s.endsAt().toString(),
                        s.role(),
                        s.deskName(),
                        s.people().stream().map(DutyBoard.OnDutyView::name).collect(Collectors.joining(", ")),
                        s.note())));
            }
            return csv.toString();
        });
    }
}
