package vn.hoitu.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoitu.collection.Collecting;
import vn.hoitu.collection.ResponsibleDesk;
import vn.hoitu.shared.actor.Actor;

/** What the units without people reported before the program was there, taken in from a table like anybody's. */
@Component
class EarlierYears {

    static final int FIRST_YEAR = 2022;
    static final int QUARTERS = 4;
    private static final String PROGRAMME = "qd-781";
    private static final LocalDate NAMED_FROM = LocalDate.of(2024, 1, 1);
    private static final String HEAD = "unit,programme,indicator,year,term,part,whole,stage,status,reason\n";
    private static final String SOURCE = "Dữ liệu trình diễn: báo cáo quý của các đơn vị mẫu, không có thật";

    private final Collecting collecting;
    private final ResponsibleDesk responsible;

    EarlierYears(Collecting collecting, ResponsibleDesk responsible) {
        this.collecting = collecting;
        this.responsible = responsible;
    }

    /** @param quarters how many quarters, counted from the first of {@link #FIRST_YEAR} */
    void fill(Places places, Actor program, int quarters) {
        byte[] table = table(quarters).getBytes(StandardCharsets.UTF_8);
        int kept = collecting
                .takeHistory(program, table, "cac-quy-truoc.csv", SOURCE)
                .orThrow();
        if (kept == 0) {
            throw new IllegalStateException("The table of earlier years was not taken in");
        }
        for (String indicator : List.of("1", "2", "3")) {
            responsible
                    .name(
                            program,
                            PROGRAMME,
                            indicator,
                            places.id(Places.PLANNING),
                            NAMED_FROM,
                            "Quyết định số 00/QĐ-MẪU (trình diễn, không có giá trị)")
                    .orThrow();
        }
    }

    private static String table(int quarters) {
        StringBuilder table = new StringBuilder(HEAD);
        for (int period = 0; period < quarters; period++) {
            for (Neighbour unit : Neighbour.ALL) {
                row(table, unit, "1", period, unit.meets(1, period) ? 1 : 0, 1);
                row(table, unit, "2", period, unit.meets(2, period) ? 1 : 0, 1);
                if (unit.hasTwoTypes()) {
                    row(table, unit, "3", period, unit.meets(3, period) ? 1 : 0, 1);
                }
                row(table, unit, "4", period, unit.revenueIn(period), unit.revenue());
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, Neighbour unit, String indicator, int period, int part, int whole) {
        table.append(unit.name())
                .append(',')
                .append(PROGRAMME)
                .append(',')
                .append(indicator)
                .append(',')
                .append(FIRST_YEAR + period / QUARTERS)
                .append(",Q")
                .append(period % QUARTERS + 1)
                .append(',')
                .append(part)
                .append(',')
                .append(whole)
                .append(",,official,\n");
    }
}
