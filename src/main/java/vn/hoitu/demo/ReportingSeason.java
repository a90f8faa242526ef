package vn.hoitu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoitu.collection.Collecting;
import vn.hoitu.collection.RoundDesk;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.ProgrammeShelf;

/**
 * The collected figures of the demo: the years before, a year's report of the bodies, a quarter that is closed, and one
 * under way in which some have reported and some have not.
 */
@Component
class ReportingSeason {

    private static final String PROGRAMME = "qd-781";
    private static final int MORE_DAYS = 5;

    /** Who acts in it. */
    record Desk(Places places, Map<String, Actor> troupe, Actor party, Actor authority) {

        Actor player(String key) {
            return Objects.requireNonNull(troupe.get(key), key);
        }
    }

    private final ProgrammeShelf shelf;
    private final ProgrammeCatalog catalog;
    private final EarlierYears earlier;
    private final RoundDesk rounds;
    private final Collecting collecting;
    private final Tenancy tenancy;
    private final Clock clock;

    ReportingSeason(
            ProgrammeShelf shelf,
            ProgrammeCatalog catalog,
            EarlierYears earlier,
            RoundDesk rounds,
            Collecting collecting,
            Tenancy tenancy,
            Clock clock) {
        this.shelf = shelf;
        this.catalog = catalog;
        this.earlier = earlier;
        this.rounds = rounds;
        this.collecting = collecting;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** All of it or nothing; what is there already is left alone. */
    void fill(Desk desk) {
        Actor program = Actor.program("demo");
        shelf.found(program);
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        List<Quarter> begun = catalog.on(PROGRAMME, today)
                .map(e -> Quarter.begun(e.book(), today))
                .orElse(List.of());
        if (begun.size() < 2) {
            return;
        }
        Quarter last = begun.get(1);
        boolean filled = tenancy.within(AgencyId.INSTALLATION, () -> {
            if (open(desk, last.term().code(), last.year(), "agencies") instanceof Outcome.Done<UUID>(UUID closed)) {
                earlier.fill(desk.places(), program, last.number());
                closed(desk, closed, last.number(), today);
                bodies(desk, last.year() - 1);
                Quarter now = begun.getFirst();
                running(
                        desk,
                        open(desk, now.term().code(), now.year(), "agencies").orThrow(),
                        now.number(),
                        today);
                return true;
            }
            return false;
        });
        if (filled) {
            answered(desk);
        }
    }

    private void closed(Desk desk, UUID round, int quarter, LocalDate today) {
        UUID magazine = report(round, magazine(desk));
        collecting
                .extend(
                        desk.authority(),
                        magazine,
                        today.plusDays(MORE_DAYS),
                        "Tạp chí chuyển trụ sở, đã có công văn đề nghị")
                .orThrow();
        UUID paper = own(
                owed(round, desk.places().id(Places.PAPER)),
                desk.player("hung"),
                quarter,
                ReportSheet.ofAgency(1, 12_900, 12_000, "official")
                        .asking("", "Thiếu kỹ thuật viên trực hệ thống vào ban đêm"));
        own(
                owed(round, magazine(desk)),
                desk.player("ngoc"),
                quarter,
                ReportSheet.ofAgency(0, 2_150, 2_000, "provisional").asking(ReportSheet.SHARED_PLATFORM, ""));
        Stream.of(Neighbour.LETTERS, Neighbour.WEEKEND)
                .forEach(name -> approved(desk, byLink(round, desk, name, quarter, "official"), true));
        Stream.of(Neighbour.ECONOMY, Neighbour.SCIENCE)
                .forEach(name -> approved(desk, byLink(round, desk, name, quarter, "official"), false));
        approved(desk, paper, true);
        approved(desk, magazine, false);
        rounds.close(desk.authority(), round).orThrow();
    }

    private void running(Desk desk, UUID round, int quarter, LocalDate today) {
        own(
                owed(round, desk.places().id(Places.PAPER)),
                desk.player("hung"),
                quarter,
                ReportSheet.ofAgency(1, 13_400, 12_000, "provisional")
                        .asking("Đề nghị hỗ trợ kinh phí lưu trữ tư liệu phát thanh, truyền hình từ năm 1990", ""));
        approved(desk, byLink(round, desk, Neighbour.ECONOMY, quarter, "official"), false);
        collecting
                .approve(desk.party(), byLink(round, desk, Neighbour.WEEKEND, quarter, "provisional"))
                .orThrow();
        collecting
                .sendBack(
                        desk.authority(),
                        byLink(round, desk, Neighbour.SCIENCE, quarter, "official"),
                        "Doanh thu của kỳ chưa trừ phần thu hộ của Hội thảo thường niên; đề nghị tách ra rồi gửi lại.")
                .orThrow();
        collecting
                .extend(
                        desk.authority(),
                        report(round, unit(round, Neighbour.CRAFTS)),
                        today.plusDays(2L * MORE_DAYS),
                        "Đang thay kế toán trưởng, đã có công văn đề nghị")
                .orThrow();
    }

    /** Reading what a unit asks for is a look that is written for the unit by itself, so that this stands alone. */
    private void answered(Desk desk) {
        collecting.unanswered(desk.authority()).orThrow().stream()
                .filter(c -> c.words().equals(ReportSheet.SHARED_PLATFORM))
                .findFirst()
                .ifPresent(c -> collecting
                        .answer(
                                desk.authority(),
                                c.concern(),
                                "Cục đã đưa vào kế hoạch năm tới: mở nền tảng dùng chung cho mười đơn vị đầu tiên,"
                                        + " ưu tiên tạp chí không có bộ phận kỹ thuật.")
                        .orThrow());
    }

    /** What the province's party committee reported for its agencies in the year before. */
    private void bodies(Desk desk, int year) {
        UUID round = open(desk, Quarter.YEAR, year, "obligors").orThrow();
        Collecting.Owed owed = owed(round, desk.places().id(Places.PARTY));
        collecting
                .handIn(desk.party(), owed.report(), ReportSheet.ofBody(owed.indicators()))
                .orThrow();
        collecting.approve(desk.authority(), owed.report()).orThrow();
    }

    private void approved(Desk desk, UUID report, boolean throughParty) {
        if (throughParty) {
            collecting.approve(desk.party(), report).orThrow();
        }
        collecting.approve(desk.authority(), report).orThrow();
    }

    private static UUID magazine(Desk desk) {
        return desk.places().id(Places.MAGAZINE);
    }

    private UUID own(Collecting.Owed owed, Actor head, int quarter, ReportSheet sheet) {
        return collecting
                .handIn(head, owed.report(), sheet.handed(owed.indicators(), Quarter.asksTrend(quarter)))
                .orThrow();
    }

    private UUID byLink(UUID round, Desk desk, String name, int quarter, String kind) {
        Neighbour unit = Neighbour.ALL.stream()
                .filter(n -> n.name().equals(name))
                .findFirst()
                .orElseThrow();
        Collecting.Owed owed = owed(round, unit(round, name));
        Collecting.Handed sheet =
                ReportSheet.ofNeighbour(unit, quarter, kind).handed(owed.indicators(), Quarter.asksTrend(quarter));
        boolean taken = collecting
                .answerByLink(desk.authority(), owed.report(), sheet, "Thư ký tòa soạn")
                .orThrow();
        if (!taken) {
            throw new IllegalStateException(name + " could not report by its link");
        }
        return owed.report();
    }

    private Outcome<UUID> open(Desk desk, String term, int year, String audience) {
        UUID authority = desk.places().id(Places.PRESS_AUTHORITY);
        return rounds.open(desk.authority(), new RoundDesk.Opening(PROGRAMME, term, year, audience, null, authority));
    }

    private Collecting.Owed owed(UUID round, UUID unit) {
        return collecting.owed(round).stream()
                .filter(o -> o.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private UUID unit(UUID round, String name) {
        return collecting.owed(round).stream()
                .filter(o -> o.unitName().equals(name))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    private UUID report(UUID round, UUID unit) {
        return owed(round, unit).report();
    }
}
