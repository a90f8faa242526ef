package vn.hoitu.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.ListLooks;

/** Collecting for other modules: who owes what in a round, handing in whole reports, letting them count. */
@Service
public class Collecting {

    /** A report that is owed, and the indicators it asks for. */
    public record Owed(UUID report, UUID unit, String unitName, List<String> indicators) {}

    /** What a unit says of an indicator; without a number a note says why, and an explanation why it is unusual. */
    public record Given(
            String indicator,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            String note,
            String explanation) {}

    /** A whole report. */
    public record Handed(List<Given> values, String kind, String trend, String proposals, String difficulties) {}

    /** A proposal or difficulty that waits for its answer. */
    public record Raised(UUID concern, UUID unit, String words) {}

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Obligations obligations;
    private final FormDesk desk;
    private final Handing handing;
    private final ApprovalDesk approvals;
    private final LinkDesk links;
    private final LinkCounter counter;
    private final ConcernDesk concerns;
    private final ConcernReading raised;
    private final HistoryDesk history;
    private final Tenancy tenancy;

    Collecting(
            Obligations obligations,
            FormDesk desk,
            Handing handing,
            ApprovalDesk approvals,
            LinkDesk links,
            LinkCounter counter,
            ConcernDesk concerns,
            ConcernReading raised,
            HistoryDesk history,
            Tenancy tenancy) {
        this.obligations = obligations;
        this.desk = desk;
        this.handing = handing;
        this.approvals = approvals;
        this.links = links;
        this.counter = counter;
        this.concerns = concerns;
        this.raised = raised;
        this.history = history;
        this.tenancy = tenancy;
    }

    public List<Owed> owed(UUID round) {
        return tenancy.system(() -> obligations.of(round).stream()
                .map(o -> new Owed(o.id(), o.unitId(), o.unitName(), o.indicators()))
                .toList());
    }

    /** A report of people who have an account. */
    public Outcome<UUID> handIn(Actor actor, UUID report, Handed handed) {
        Handing.Wish wish = new Handing.Wish(content(handed), handed.kind(), null, "screen", false);
        return desk.own(actor, report, seen -> handing.take(actor, seen, wish).map(Obligation::id));
    }

    private static FormContent content(Handed handed) {
        return new FormContent(
                handed.values().stream()
                        .map(g -> new FormContent.FormEntry(
                                g.indicator(), g.part(), g.whole(), null, g.note(), g.explanation()))
                        .toList(),
                handed.trend(),
                handed.proposals(),
                handed.difficulties(),
                handed.proposals().isBlank());
    }

    /**
     * Makes a link for a unit without an account and answers by it, as whoever holds it would.
     *
     * @param name who answers
     * @return whether it was taken
     */
    public Outcome<Boolean> answerByLink(Actor collector, UUID report, Handed handed, String name) {
        Map<String, String> typed = new LinkedHashMap<>(FormFields.of(content(handed)));
        typed.put("kind", handed.kind());
        typed.put("name", name);
        return links.make(collector, report, version(report), null, null)
                .map(made -> counter.take(made.token(), typed, false, collector.address(), null, VIETNAMESE)
                        instanceof LinkCounter.Answer.Taken);
    }

    /** Sends the report back from where it stands now. */
    public Outcome<UUID> sendBack(Actor actor, UUID report, String words) {
        return approvals.sendBack(actor, report, version(report), words);
    }

    /** What this person sees of proposals and difficulties that nobody has answered, the newest first. */
    public Outcome<List<Raised>> unanswered(Actor actor) {
        return raised.list(actor, new ConcernReading.Wish(null, null, Concerns.OPEN), ListLooks.CONCERNS)
                .map(listed -> listed.shown().stream()
                        .map(c -> new Raised(c.id(), c.unitId(), c.words()))
                        .toList());
    }

    public Outcome<UUID> answer(Actor actor, UUID concern, String words) {
        return raised.one(actor, concern)
                .then(seen -> concerns.answer(actor, concern, seen.concern().version(), words));
    }

    /**
     * Takes figures of earlier years in.
     *
     * @param name of the file; its ending says how it is read
     * @return how many were kept
     */
    public Outcome<Integer> takeHistory(Actor actor, byte[] bytes, String name, String source) {
        return history.take(actor, bytes, name, source, false).map(taken -> taken.taken() ? taken.figures() : 0);
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
