package vn.hoitu.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** Collecting for other modules: who owes what in a round, handing in whole reports, letting them count. */
@Service
public class Collecting {

    /** A report that is owed, and the indicators it asks for. */
    public record Owed(UUID report, UUID unit, String unitName, List<String> indicators) {}

    /** What a unit says of an indicator. */
    public record Given(String indicator, BigDecimal part, BigDecimal whole, String note) {}

    private final Obligations obligations;
    private final FormDesk desk;
    private final Handing handing;
    private final ApprovalDesk approvals;
    private final Tenancy tenancy;

    Collecting(Obligations obligations, FormDesk desk, Handing handing, ApprovalDesk approvals, Tenancy tenancy) {
        this.obligations = obligations;
        this.desk = desk;
        this.handing = handing;
        this.approvals = approvals;
        this.tenancy = tenancy;
    }

    public List<Owed> owed(UUID round) {
        return tenancy.system(() -> obligations.of(round).stream()
                .map(o -> new Owed(o.id(), o.unitId(), o.unitName(), o.indicators()))
                .toList());
    }

    /** @param kind {@code official} or {@code provisional} */
    public Outcome<UUID> handIn(
            Actor actor, UUID report, List<Given> values, String kind, String proposals, String difficulties) {
        FormContent content = new FormContent(
                values.stream()
                        .map(g -> new FormContent.FormEntry(g.indicator(), g.part(), g.whole(), null, g.note(), ""))
                        .toList(),
                "",
                proposals,
                difficulties,
                proposals.isBlank());
        Handing.Wish wish = new Handing.Wish(content, kind, null, "screen", false);
        return desk.own(actor, report, seen -> handing.take(actor, seen, wish).map(Obligation::id));
    }

    /** Approves the report where it stands now. */
    public Outcome<UUID> approve(Actor actor, UUID report) {
        return approvals.approve(actor, report, version(report), null);
    }

    public Outcome<UUID> extend(Actor actor, UUID report, LocalDate until, String reason) {
        return desk.extend(actor, report, version(report), until, reason);
    }

    private int version(UUID report) {
        return tenancy.system(
                () -> obligations.find(report).map(Obligation::version).orElse(0));
    }
}
