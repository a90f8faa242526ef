package vn.hoitu.editorial;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.Slug;

/** The agency's own table of genres, from a day on, within what the law allows on that day. */
@Service
class RoyaltyDesk {

    static final int MOST_GENRES = 60;
    static final int MOST_NAME_CHARACTERS = 120;
    static final int MOST_BASIS_CHARACTERS = 300;

    record GenreWish(
            @Nullable String name,
            @Nullable String press,
            @Nullable Integer group,
            @Nullable BigDecimal most) {}

    record RoyaltyGenreView(
            String code, String name, String press, int group, BigDecimal most, LocalDate validFrom, String basis) {}

    record RoyaltyGroupView(String press, int number, String nameVi, String nameEn, BigDecimal most, String citation) {}

    record RoyaltyView(List<RoyaltyGenreView> own, List<RoyaltyGroupView> law, List<Grading.GenreChoiceView> choices) {}

    private final RoyaltyTable table;
    private final Grading grading;
    private final EditorialPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    RoyaltyDesk(
            RoyaltyTable table,
            Grading grading,
            EditorialPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.table = table;
        this.grading = grading;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<RoyaltyView> read(AgencyId agency, Actor actor, @Nullable LocalDate on) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE) : on;
        return Outcome.done(tenancy.reading(
                agency,
                () -> new RoyaltyView(
                        table.genres(agency, day).stream()
                                .map(g -> new RoyaltyGenreView(
                                        g.code(), g.name(), g.press(), g.group(), g.most(), g.validFrom(), g.basis()))
                                .toList(),
                        table.groups(day).stream()
                                .map(g -> new RoyaltyGroupView(
                                        g.press(), g.number(), g.nameVi(), g.nameEn(), g.most(), g.citation()))
                                .toList(),
                        grading.choices(agency, actor.locale()))));
    }

    /** Puts a table in force; a coefficient above the law's is refused with the law's words for it. */
    Outcome<LocalDate> putInForce(
            AgencyId agency,
            Actor actor,
            @Nullable LocalDate from,
            @Nullable String basis,
            @Nullable List<GenreWish> wishes) {
        if (!policy.may(actor, agency, EditorialPolicy.MANAGE_WORKFLOWS)) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<FieldProblem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(FieldProblem.of("validFrom", "required"));
        }
        String rests = basis == null ? "" : basis.strip();
        if (rests.isBlank() || rests.length() > MOST_BASIS_CHARACTERS) {
            problems.add(
                    rests.isBlank()
                            ? FieldProblem.of("basis", "required")
                            : new FieldProblem("basis", "too-long", Map.of("limit", MOST_BASIS_CHARACTERS)));
        }
        if (from == null || wishes == null || wishes.isEmpty() || wishes.size() > MOST_GENRES) {
            problems.add(new FieldProblem("genres", "too-many", Map.of("limit", MOST_GENRES)));
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        List<RoyaltyTable.Genre> genres = read(wishes, from, rests, problems);
        return problems.isEmpty()
                ? Outcome.done(keep(agency, actor, from, rests, genres))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private LocalDate keep(
            AgencyId agency, Actor actor, LocalDate from, String basis, List<RoyaltyTable.Genre> genres) {
        return tenancy.within(agency, () -> {
            table.putInForce(agency, from, genres);
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("royalty-table.put-in-force", "royalty-table", agency.value(), basis)
                            .changing(
                                    Map.of(),
                                    Map.of(
                                            "from", from.toString(),
                                            "genres",
                                                    genres.stream()
                                                            .map(g -> g.name() + ": " + Grading.plain(g.most()))
                                                            .toList())));
            return from;
        });
    }

    private List<RoyaltyTable.Genre> read(
            List<GenreWish> wishes, LocalDate from, String basis, List<FieldProblem> problems) {
        List<RoyaltyTable.Genre> genres = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (GenreWish wish : wishes) {
            String place = "genres[%d]".formatted(genres.size());
            String name = wish.name() == null ? "" : wish.name().strip();
            String press = wish.press() == null ? "" : wish.press();
            int number = wish.group() == null ? 0 : wish.group();
            BigDecimal most = wish.most() == null ? BigDecimal.valueOf(-1) : wish.most();
            if (name.isBlank() || name.length() > MOST_NAME_CHARACTERS) {
                problems.add(FieldProblem.of(place + ".name", "required"));
            }
            Optional<RoyaltyTable.Group> law = table.group(press, number, from);
            if (law.isEmpty()) {
                problems.add(FieldProblem.of(place + ".group", "unknown"));
            } else if (most.signum() < 0 || most.scale() > Grading.MOST_DECIMALS) {
                problems.add(FieldProblem.of(place + ".most", "not-a-coefficient"));
            } else if (most.compareTo(law.get().most()) > 0) {
                problems.add(new FieldProblem(
                        place + ".most",
                        "coefficient-too-high",
                        Map.of(
                                "most",
                                Grading.plain(law.get().most()),
                                "citation",
                                law.get().citation())));
            }
            String code = press + "-" + number + "-" + Slug.of(name);
            if (!codes.add(code)) {
                problems.add(FieldProblem.of(place + ".name", "twice"));
            }
            genres.add(new RoyaltyTable.Genre(code, name, press, number, most, from, basis));
        }
        return genres;
    }
}
