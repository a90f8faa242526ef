package vn.hoitu.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.PieceGlimpse;
import vn.hoitu.editorial.PieceGlimpses;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;
import vn.hoitu.shared.web.SeenRows;

/** Reads letters: the list by what is due, one with its whole exchange, how many wait. */
@Service
class LetterBoard {

    record LetterDueView(LocalDate on, String citation, String certainty) {}

    record LetterRowView(
            UUID id,
            long number,
            String kind,
            String channel,
            String state,
            @Nullable String outcome,
            String subject,
            @Nullable String senderName,
            LocalDate receivedOn,
            String workTitle,
            String authorityName,
            @Nullable UUID handlerId,
            @Nullable String handlerName,
            @Nullable LetterDueView due,
            boolean late,
            int version) {}

    record LetterSenderView(
            String kind,
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable Instant erasedAt) {}

    record FeedbackPieceView(
            UUID id, String title, String state, @Nullable String publicUrl) {}

    record LetterMessageView(
            UUID id,
            String party,
            String act,
            String text,
            LocalDate on,
            @Nullable String byName,
            @Nullable FeedbackPieceView piece) {}

    record LetterView(
            LetterRowView row,
            LetterSenderView sender,
            String workSection,
            @Nullable LocalDate workOn,
            @Nullable UUID pieceId,
            @Nullable String workUrl,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate repliedOn,
            @Nullable String reason,
            List<LetterMessageView> messages,
            FeedbackExchanges.@Nullable ExchangesView exchanges,
            List<String> acts,
            boolean mayErase) {}

    /** How many letters wait for whom. */
    record LetterCountsView(long late, long open, long waiting, long replied, long mine) {}

    record LetterHandlerView(UUID id, String name) {}

    private final Letters letters;
    private final Messages messages;
    private final LetterTimes times;
    private final FeedbackExchanges exchanges;
    private final CorrespondencePolicy policy;
    private final PieceGlimpses pieces;
    private final Directory directory;
    private final Tenancy tenancy;

    LetterBoard(
            Letters letters,
            Messages messages,
            LetterTimes times,
            FeedbackExchanges exchanges,
            CorrespondencePolicy policy,
            PieceGlimpses pieces,
            Directory directory,
            Tenancy tenancy) {
        this.letters = letters;
        this.messages = messages;
        this.times = times;
        this.exchanges = exchanges;
        this.policy = policy;
        this.pieces = pieces;
        this.directory = directory;
        this.tenancy = tenancy;
    }

    Outcome<PageView<LetterRowView>> page(AgencyId agency, Actor actor, LetterFilter filter, SeenRows seen, int limit) {
        return reading(agency, actor, () -> {
            LocalDate today = times.today();
            List<LetterRowView> rows = letters.page(agency, filter, today, seen.count(), limit + 1).stream()
                    .map(l -> row(l, today))
                    .toList();
            String next = rows.size() > limit ? Integer.toString(seen.count() + limit) : null;
            return Outcome.done(new PageView<>(
                    rows.size() > limit ? rows.subList(0, limit) : rows, next, letters.count(agency, filter, today)));
        });
    }

    Outcome<LetterCountsView> counts(AgencyId agency, Actor actor) {
        return reading(agency, actor, () -> {
            LocalDate today = times.today();
            UUID me = actor.person().value();
            return Outcome.done(new LetterCountsView(
                    count(agency, "late", null, today),
                    count(agency, "open", null, today),
                    count(agency, "waiting", null, today),
                    count(agency, "replied", null, today),
                    count(agency, "open,waiting,replied", me, today)));
        });
    }

    private long count(AgencyId agency, String state, @Nullable UUID handler, LocalDate today) {
        return letters.count(agency, new LetterFilter(null, null, state, handler, null, null, null), today);
    }

    /** Who can be asked to handle letters. */
    Outcome<List<LetterHandlerView>> handlers(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, CorrespondencePolicy.READ)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(directory.colleagues(agency).stream()
                .filter(c ->
                        c.roles().stream().anyMatch(r -> policy.permissionsOf(r).contains(CorrespondencePolicy.HANDLE)))
                .map(c -> new LetterHandlerView(c.person().value(), c.name()))
                .toList());
    }

    Outcome<LetterView> letter(AgencyId agency, Actor actor, UUID id) {
        return reading(
                agency,
                actor,
                () -> letters.find(agency, id)
                        .<Outcome<LetterView>>map(l -> Outcome.done(view(l, actor)))
                        .orElseGet(() -> Outcome.refused(Refusal.absent())));
    }

    private <T> Outcome<T> reading(AgencyId agency, Actor actor, java.util.function.Supplier<Outcome<T>> work) {
        return policy.may(actor, agency, CorrespondencePolicy.READ)
                ? tenancy.reading(agency, work)
                : Outcome.refused(Refusal.forbidden());
    }

    private LetterView view(Letter l, Actor actor) {
        List<Message> written = messages.of(l.agency(), l.id());
        List<UUID> ids = new java.util.ArrayList<>(
                written.stream().map(Message::pieceId).filter(Objects::nonNull).toList());
        if (l.work().pieceId() != null) {
            ids.add(l.work().pieceId());
        }
        Map<UUID, PieceGlimpse> known = pieces.of(l.agency(), ids);
        PieceGlimpse work =
                l.work().pieceId() == null ? null : known.get(l.work().pieceId());
        FeedbackExchanges.ExchangesView done = exchanges.of(l).orElse(null);
        return new LetterView(
                row(l, times.today()),
                new LetterSenderView(
                        l.sender().kind(),
                        l.sender().name(),
                        l.sender().address(),
                        l.sender().phone(),
                        l.sender().email(),
                        l.sender().erasedAt()),
                l.work().section(),
                l.work().on(),
                l.work().pieceId(),
                work == null ? null : work.publicUrl(),
                l.authority().askedOn(),
                l.authority().repliedOn(),
                l.reason(),
                written.stream().map(m -> message(m, known)).toList(),
                done,
                acts(l, actor, done != null && done.mayStop()),
                policy.may(actor, l.agency(), CorrespondencePolicy.DECIDE)
                        && l.sender().erasedAt() == null);
    }

    private List<String> acts(Letter l, Actor actor, boolean mayStop) {
        return Arrays.stream(LetterAct.values())
                .filter(a -> a.possibleFor(l) && policy.may(actor, l.agency(), a.permission()))
                .filter(a -> a != LetterAct.STOP || mayStop)
                .map(LetterAct::code)
                .toList();
    }

    private static LetterMessageView message(Message m, Map<UUID, PieceGlimpse> known) {
        PieceGlimpse piece = m.pieceId() == null ? null : known.get(m.pieceId());
        return new LetterMessageView(
                m.id(),
                m.party(),
                m.act(),
                m.text(),
                m.on(),
                m.byName(),
                piece == null
                        ? null
                        : new FeedbackPieceView(
                                piece.id(), piece.title(), piece.state().code(), piece.publicUrl()));
    }

    private static LetterRowView row(Letter l, LocalDate today) {
        Letter.Due due = l.due();
        return new LetterRowView(
                l.id(),
                l.number(),
                l.kind().code(),
                l.channel(),
                l.state().code(),
                l.outcome(),
                l.subject(),
                l.sender().name(),
                l.receivedOn(),
                l.work().title(),
                l.authority().name(),
                l.handler() == null ? null : l.handler().id(),
                l.handler() == null ? null : l.handler().name(),
                due == null ? null : new LetterDueView(due.on(), due.citation(), due.certainty()),
                l.isLate(today),
                l.version());
    }
}
