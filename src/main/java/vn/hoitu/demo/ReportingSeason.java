package vn.hoitu.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.hoitu.strategy.programme.Term;

/** Two quarters of collected figures: one that is closed, and one in which some have reported and some have not. */
@Component
class ReportingSeason {

    private static final String PROGRAMME = "qd-781";
    private static final int MORE_DAYS = 5;

    private record Quarter(Term term, int year) {

        LocalDate first() {
            return term.firstDay(year);
        }
    }

    private final ProgrammeShelf shelf;
    private final ProgrammeCatalog catalog;
    private final RoundDesk rounds;
    private final Collecting collecting;
    private final Tenancy tenancy;
    private final Clock clock;

    ReportingSeason(
            ProgrammeShelf shelf,
            ProgrammeCatalog catalog,
            RoundDesk rounds,
            Collecting collecting,
            Tenancy tenancy,
            Clock clock) {
        this.shelf = shelf;
        this.catalog = catalog;
        this.rounds = rounds;
        this.collecting = collecting;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** All of it or nothing; what is there already is left alone. */
    void fill(Places places, Map<String, Actor> troupe, Actor overseer) {
        shelf.found(Actor.program("demo"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        List<Quarter> begun = quarters(today);
        if (begun.size() < 2) {
            return;
        }
        tenancy.within(AgencyId.INSTALLATION, () -> {
            if (open(places, overseer, begun.get(1)) instanceof Outcome.Done<UUID>(UUID last)) {
                closed(places, troupe, overseer, last, today);
            }
            if (open(places, overseer, begun.getFirst()) instanceof Outcome.Done<UUID>(UUID running)) {
                give(running, places.id(Places.PAPER), player(troupe, "hung"), 13_400, 12_000, "provisional");
            }
        });
    }

    private void closed(Places places, Map<String, Actor> troupe, Actor overseer, UUID round, LocalDate today) {
        UUID magazine = report(round, places.id(Places.MAGAZINE));
        collecting
                .extend(overseer, magazine, today.plusDays(MORE_DAYS), "Tạp chí chuyển trụ sở, đã có công văn đề nghị")
                .orThrow();
        give(round, places.id(Places.PAPER), player(troupe, "hung"), 12_900, 12_000, "official");
        give(round, places.id(Places.MAGAZINE), player(troupe, "ngoc"), 2_150, 2_000, "provisional");
        collecting.approve(overseer, report(round, places.id(Places.PAPER))).orThrow();
        collecting.approve(overseer, magazine).orThrow();
        rounds.close(overseer, round).orThrow();
    }

    private Outcome<UUID> open(Places places, Actor overseer, Quarter quarter) {
        return rounds.open(
                overseer,
                new RoundDesk.Opening(
                        PROGRAMME,
                        quarter.term().code(),
                        quarter.year(),
                        "agencies",
                        null,
                        places.id(Places.PRESS_AUTHORITY)));
    }

    private static Actor player(Map<String, Actor> troupe, String key) {
        return java.util.Objects.requireNonNull(troupe.get(key), key);
    }

    private UUID report(UUID round, UUID unit) {
        return collecting.owed(round).stream()
                .filter(o -> o.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .report();
    }

    private void give(UUID round, UUID unit, Actor head, int revenue, int base, String kind) {
        Collecting.Owed owed = collecting.owed(round).stream()
                .filter(o -> o.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        List<Collecting.Given> values = owed.indicators().stream()
                .map(code -> code.equals("4")
                        ? given(code, revenue, base, "Triệu đồng; doanh thu năm gốc theo báo cáo tài chính")
                        : code.equals("2")
                                ? given(code, 0, 1, "Đang thử nghiệm một công cụ phân tích")
                                : given(code, 1, 1, ""))
                .toList();
        collecting
                .handIn(
                        head,
                        owed.report(),
                        values,
                        kind,
                        "Đề nghị có nền tảng phân tích dữ liệu dùng chung cho báo chí địa phương",
                        "Thiếu kỹ thuật viên vận hành hệ thống")
                .orThrow();
    }

    private static Collecting.Given given(String code, int part, int whole, String note) {
        return new Collecting.Given(code, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), note);
    }

    /** The quarters of the programme that have begun, the newest first. */
    private List<Quarter> quarters(LocalDate today) {
        return catalog.on(PROGRAMME, today).stream()
                .flatMap(e -> e.book().terms().stream())
                .filter(t -> !t.code().equals("YEAR"))
                .flatMap(t -> java.util.stream.Stream.of(
                        new Quarter(t, today.getYear() - 1),
                        new Quarter(t, today.getYear()),
                        new Quarter(t, today.getYear() + 1)))
                .filter(q -> !q.first().isAfter(today))
                .sorted(Comparator.comparing(Quarter::first).reversed())
                .toList();
    }
}
