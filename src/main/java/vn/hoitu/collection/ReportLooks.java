package vn.hoitu.collection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.strategy.LookedAt;
import vn.hoitu.strategy.Oversight;

/**
 * Writes down, before anything is shown, who from outside looks into what units report. An agency reads of everybody who
 * opens its report, in whatever state: whoever collects or approves, whoever follows the programme, the operator. It
 * reads of everybody to whom a round's table shows by name how far it has come and when, once for a person and an hour
 * ({@link ListLooks}). Only obligors that are press agencies have records in this sense: what ministries, provinces and
 * governing bodies report of themselves is between them and those above them, and is a look only where somebody outside
 * the report's chain opens it. What waits for a person to decide is the post in his tray, no look; opening it is one.
 */
@Component
class ReportLooks {

    private final Reports reports;
    private final Obligations obligations;
    private final Oversight oversight;
    private final ListLooks lists;
    private final ReportWords words;
    private final Tenancy tenancy;

    ReportLooks(
            Reports reports,
            Obligations obligations,
            Oversight oversight,
            ListLooks lists,
            ReportWords words,
            Tenancy tenancy) {
        this.reports = reports;
        this.obligations = obligations;
        this.oversight = oversight;
        this.lists = lists;
        this.words = words;
        this.tenancy = tenancy;
    }

    /** Called outside a transaction. */
    Outcome<Boolean> intoReport(Actor actor, UUID id) {
        record Look(Reports.Seen seen, Oversight.Sight from, boolean counts) {}
        return tenancy.system(() -> reports.find(actor, id)
                        .map(s -> new Look(
                                s,
                                reports.sight(actor, s),
                                s.obligation().isAgency() || reports.isFromOutside(actor, s))))
                .map(look -> {
                    if (look.counts()) {
                        Obligation o = look.seen().obligation();
                        oversight.looked(
                                actor,
                                o.holderId(),
                                look.from(),
                                "report",
                                id,
                                at(look.seen().round()));
                    }
                    return look.counts();
                });
    }

    /** Called outside a transaction, with the reports whose rows are shown. */
    void intoRound(Actor actor, String what, ReportingRound round, List<Obligation> shown) {
        Map<UUID, Obligation> byAgency = new LinkedHashMap<>();
        for (Obligation o : shown) {
            if (o.isAgency()) {
                byAgency.putIfAbsent(o.unitId(), o);
                byAgency.putIfAbsent(o.holderId(), o);
            }
        }
        lists.looked(
                actor,
                what,
                byAgency.keySet(),
                at(round),
                fresh -> tenancy.system(() -> sights(actor, round, byAgency, fresh)));
    }

    private Map<UUID, Oversight.Sight> sights(
            Actor actor, ReportingRound round, Map<UUID, Obligation> byAgency, Collection<UUID> fresh) {
        Map<UUID, Obligation> wanted = new HashMap<>(byAgency);
        wanted.keySet().retainAll(fresh);
        Map<UUID, List<Obligation.Step>> chains = obligations.chains(
                wanted.values().stream().map(Obligation::id).distinct().toList());
        Map<UUID, Oversight.Sight> from = new HashMap<>();
        wanted.forEach((agency, o) -> from.put(
                agency, reports.sight(actor, new Reports.Seen(o, round, chains.getOrDefault(o.id(), List.of())))));
        return from;
    }

    private LookedAt at(ReportingRound round) {
        return LookedAt.named(
                words.period(round, AnswerLinks.VIETNAMESE) + ", " + round.title(),
                round.term(),
                round.year(),
                new FigurePeriod(round.firstDay(), round.lastDay()));
    }
}
