package vn.hoitu.print;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Sets up the print titles of an agency. */
@Service
class TitleDesk {

    static final int MOST_TITLES = 50;

    private final Titles titles;
    private final PrintPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;

    TitleDesk(Titles titles, PrintPolicy policy, AuditTrail audit, Tenancy tenancy, IdSource ids) {
        this.titles = titles;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
    }

    Outcome<List<PrintTitle>> all(AgencyId agency, Actor actor) {
        return policy.may(actor, agency, PrintPolicy.READ)
                ? Outcome.done(tenancy.reading(agency, () -> titles.of(agency)))
                : Outcome.refused(Refusal.forbidden());
    }

    Outcome<PrintTitle> add(AgencyId agency, Actor actor, TitleReading.Given given) {
        if (!policy.may(actor, agency, PrintPolicy.APPROVE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> TitleReading.read(given).then(wish -> {
                    if (titles.of(agency).size() >= MOST_TITLES) {
                        return Outcome.refused(Refusal.of(
                                Refusal.Kind.CONFLICT, "too-many-print-titles", Map.of("limit", MOST_TITLES)));
                    }
                    PrintTitle title = new PrintTitle(ids.next(), wish, 1);
                    if (titles.isNamed(agency, wish.name(), title.id())) {
                        return taken();
                    }
                    titles.add(agency, title);
                    audit.record(
                            agency,
                            actor,
                            AuditFact.of("print-title.added", "print-title", title.id(), wish.name())
                                    .changing(Map.of(), values(wish)));
                    return Outcome.done(title);
                }));
    }

    /** Issues that exist keep their pages and closing times; how they are set follows the title. */
    Outcome<PrintTitle> change(AgencyId agency, Actor actor, UUID id, int version, TitleReading.Given given) {
        if (!policy.may(actor, agency, PrintPolicy.APPROVE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(
                agency,
                () -> titles.lock(agency, id)
                        .map(before -> {
                            if (before.version() != version) {
                                return Outcome.<PrintTitle>refused(Refusal.of(Refusal.Kind.CONFLICT, "print-moved-on"));
                            }
                            return TitleReading.read(given).then(wish -> changed(agency, actor, before, wish));
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private Outcome<PrintTitle> changed(AgencyId agency, Actor actor, PrintTitle before, PrintTitle.Wish wish) {
        if (titles.isNamed(agency, wish.name(), before.id())) {
            return taken();
        }
        titles.change(agency, before.id(), wish);
        audit.record(
                agency,
                actor,
                AuditFact.of("print-title.changed", "print-title", before.id(), wish.name())
                        .changing(values(before.wish()), values(wish)));
        return Outcome.done(new PrintTitle(before.id(), wish, before.version() + 1));
    }

    private static Outcome<PrintTitle> taken() {
        return Outcome.refused(Refusal.invalid(FieldProblem.of("name", "taken")));
    }

    private static Map<String, Object> values(PrintTitle.Wish w) {
        return Map.of(
                "name", w.name(),
                "days", w.days().toString(),
                "pages", w.pages(),
                "format", w.format(),
                "columns", w.measure().columns(),
                "charactersPerLine", w.measure().charactersPerLine(),
                "linesPerColumn", w.measure().linesPerColumn(),
                "active", w.active());
    }
}
